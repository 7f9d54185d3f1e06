import { paragraphRange } from "../paragraph-range.ts";

/** What stands in the files that carry the bank to other platforms. */
export const exchange = {
  isTrue: "True",
  isFalse: "False",
  paragraph: (n: number) => `Paragraph ${n}`,
  hint: (paragraphs: readonly number[]) => `Read again: ${paragraphRange(paragraphs)}.`,
  right: "That is right.",
  partly: "Part of it is right.",
  wrong: "That is not right.",
  answer: "Answer",
  orMore: "More than one may be right.",
  matchWith: "To match with",
  putInOrder: "Put in order",
  plusMinus: (n: string) => `give or take ${n}`,
};
