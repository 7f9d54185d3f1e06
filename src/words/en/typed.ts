import type { TypedWords } from "../../quiz/typed/suggest.ts";

/** Words that someone may type: numbers, and small words around an answer. */
export const typed: TypedWords = {
  numbers: {
    values: {
      ...{ nought: 0, zero: 0, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7 },
      ...{ eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12, thirteen: 13, fourteen: 14 },
      ...{ fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19, twenty: 20 },
      ...{ thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90 },
      dozen: 12,
    },
    times: { hundred: 100, thousand: 1000, lakh: 100_000, million: 1_000_000, crore: 10_000_000 },
    joints: ["and", "a", "about", "around"],
  },
  fillers:
    "a an and about around at by for from in into is it its near of on our the their to was were with".split(
      " ",
    ),
};
