/** The items and responses that the scoring benchmark runs on, all from one seed. */
import type { KeyedMultiple, KeyedSingle, KeyedTrueFalse } from "../quiz/keyed-item.ts";
import type { Random } from "../quiz/random/pcg32.ts";

export type ChoiceItem = KeyedSingle | KeyedTrueFalse | KeyedMultiple;
export type Responses = Readonly<Record<string, unknown>>;

const LETTERS = ["a", "b", "c", "d", "e"];

/** 10 single, 4 true/false and 6 multiple choice items, with every rule that these have. */
export function makeItems(): ChoiceItem[] {
  const common = { marks: 1, rule: "all-or-nothing" } as const;
  const singles = Array.from({ length: 10 }, (_, at): KeyedSingle => {
    const options = LETTERS.slice(0, 3 + (at % 3));
    const correct = options[at % options.length] ?? "a";
    return { ...common, id: `single-${at}`, type: "single", options, correct };
  });
  const truths = Array.from({ length: 4 }, (_, at): KeyedTrueFalse => {
    const correct = at % 2 === 0 ? "a" : "b";
    return { ...common, id: `truth-${at}`, type: "true-false", options: ["a", "b"], correct };
  });
  const multiples = MULTIPLES.map(
    ([rule, correct], at): KeyedMultiple => ({
      ...{ id: `multiple-${at}`, type: "multiple", marks: 1, rule },
      ...{ options: LETTERS, correct: [...correct] },
    }),
  );
  return [...singles, ...truths, ...multiples];
}

const MULTIPLES: readonly (readonly [KeyedMultiple["rule"], string])[] = [
  ["all-or-nothing", "ac"],
  ["right-minus-wrong", "bd"],
  ["ou-multiple-response", "abe"],
  ["every-option", "cd"],
  ["right-minus-wrong", "ade"],
  ["ou-multiple-response", "be"],
];

/** One student's answers: right rather more often than by chance, nothing left out. */
export function respond(items: readonly ChoiceItem[], random: Random): Responses {
  return Object.fromEntries(items.map((item) => [item.id, answer(item, random)]));
}

function answer(item: ChoiceItem, random: Random): unknown {
  if (random.below(2) === 0) return item.correct;
  if (item.type !== "multiple") return item.options[random.below(item.options.length)];
  const ticked = item.options.filter(() => random.below(2) === 0);
  return ticked.length > 0 ? ticked : item.options.slice(0, 1);
}
