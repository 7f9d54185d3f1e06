/** Items and arbitraries that the tests of scoring share. */
import fc from "fast-check";
import type { RuleOf } from "./item.ts";
import { RULES } from "./item.ts";
import type {
  KeyedItem,
  KeyedMatching,
  KeyedMultiple,
  KeyedNumeric,
  KeyedOrdering,
  KeyedShortText,
  KeyedSingle,
  KeyedTrueFalse,
} from "./keyed-item.ts";
import type { Fraction } from "./numbers/fraction.ts";

/** n/d as it stands; tables use it, since what runs while tests are collected is nobody's test. */
export const f = (n: number, d = 1): Fraction => ({ n, d });

/** Texts of any code points at all, halves of characters among them. */
export const anyText: fc.Arbitrary<string> = fc.string({
  unit: fc.integer({ min: 0, max: 0x10ffff }).map((code) => String.fromCodePoint(code)),
});

/** "abc" as ["a", "b", "c"] */
export const ids = (letters: string): string[] => [...letters];

/** Options are a letter each: "abc". */
export const single = (correct = "b", options = "abc", marks = 1): KeyedSingle => ({
  ...{
    id: "single",
    type: "single",
    rule: "all-or-nothing",
    marks,
    options: ids(options),
    correct,
  },
});
/** Options "a" and "b". */
export const trueFalse = (correct = "a", marks = 1): KeyedTrueFalse => ({
  ...{
    id: "truth",
    type: "true-false",
    rule: "all-or-nothing",
    marks,
    options: ids("ab"),
    correct,
  },
});
/** The right options and all of them, a letter each. */
export const multiple = (
  rule: RuleOf<"multiple">,
  correct: string,
  options: string,
  marks = 1,
): KeyedMultiple => ({
  ...{ id: "multiple", type: "multiple", rule, marks },
  ...{ options: ids(options), correct: ids(correct) },
});
/** Prompts with their choices, `{ a: "2" }`; `choices` may have more, a figure each. */
export const matching = (
  rule: RuleOf<"matching">,
  correct: Readonly<Record<string, string>>,
  choices = "1234",
  marks = 1,
): KeyedMatching => ({
  ...{ id: "matching", type: "matching", rule, marks },
  ...{ options: Object.keys(correct), choices: ids(choices), correct },
});
/** The right order, a letter an entry; shown in the alphabet's where no other is given. */
export const ordering = (
  rule: RuleOf<"ordering">,
  correct: string,
  options = [...correct].toSorted().join(""),
  marks = 1,
): KeyedOrdering => ({
  ...{ id: "ordering", type: "ordering", rule, marks },
  ...{ options: ids(options), correct: ids(correct) },
});
/** By `exact`, or with a tolerance by `tolerance`. */
export const numeric = (
  correct: number,
  { tolerance, unit, marks = 1 }: Partial<Pick<KeyedNumeric, "tolerance" | "unit" | "marks">> = {},
): KeyedNumeric => ({
  ...{ id: "numeric", type: "numeric", rule: tolerance === undefined ? "exact" : "tolerance" },
  ...{ marks, correct, tolerance, unit },
});
/** Accepted texts, how many edits may be off, and what none may come near. */
export const shortText = (
  correct: readonly string[],
  distance = 0,
  rivals?: readonly string[],
  marks = 1,
): KeyedShortText => ({
  ...{ id: "text", type: "short-text", rule: "accepted", marks, correct, distance, rivals },
});

/** One item of every type and rule, for tables that run across all. */
export const EVERY_ITEM: readonly KeyedItem[] = [
  single(),
  trueFalse(),
  ...RULES.multiple.map((rule) => multiple(rule, "ac", "abcde")),
  ...RULES.matching.map((rule) => matching(rule, { a: "2", b: "1", c: "3" })),
  ...RULES.ordering.map((rule) => ordering(rule, "cabd")),
  numeric(11),
  numeric(500, { tolerance: { relative: 0.05 }, unit: "US$ a month" }),
  numeric(0, { tolerance: { absolute: 1 } }),
  shortText(["Peshawar", "Peshawur"], 1, ["Karachi"]),
];

/** What a full answer to the item looks like. */
export function fullAnswer(item: KeyedItem): unknown {
  return item.type === "short-text" ? item.correct[0] : item.correct;
}

const marks = fc.integer({ min: 1, max: 5 });
const letters = "abcdefgh";

/** Any choice, matching or ordering item, with a response that is an answer to it. */
export const anAnsweredItem: fc.Arbitrary<{ item: KeyedItem; response: unknown }> = fc.oneof(
  fc.record({ options: someLetters(2), marks }).chain(({ options, marks: worth }) =>
    fc.record({
      item: fc.constantFrom(...options).map((key) => single(key, options, worth)),
      response: fc.constantFrom(...options),
    }),
  ),
  fc.record({ options: someLetters(2), marks }).chain(({ options, marks: worth }) =>
    fc.record({
      item: fc
        .tuple(fc.constantFrom(...RULES.multiple), fc.subarray(ids(options), { minLength: 1 }))
        .map(([rule, key]) => multiple(rule, key.join(""), options, worth)),
      response: fc.shuffledSubarray(ids(options), { minLength: 1 }),
    }),
  ),
  fc.record({ options: someLetters(1), marks }).chain(({ options, marks: worth }) =>
    fc.record({
      item: fc
        .tuple(fc.constantFrom(...RULES.matching), pairs(ids(options)))
        .map(([rule, key]) => matching(rule, key, "12345", worth)),
      response: fc.subarray(ids(options), { minLength: 1 }).chain((prompts) => pairs(prompts)),
    }),
  ),
  fc.record({ options: someLetters(2), marks }).chain(({ options, marks: worth }) =>
    fc.record({
      item: fc
        .tuple(fc.constantFrom(...RULES.ordering), permuted(options))
        .map(([rule, key]) => ordering(rule, key.join(""), options, worth)),
      response: permuted(options),
    }),
  ),
);

function someLetters(least: number): fc.Arbitrary<string> {
  return fc.integer({ min: least, max: letters.length }).map((n) => letters.slice(0, n));
}

function permuted(options: string): fc.Arbitrary<string[]> {
  return fc.shuffledSubarray(ids(options), { minLength: options.length });
}

function pairs(prompts: readonly string[]): fc.Arbitrary<Record<string, string>> {
  return fc
    .array(fc.constantFrom(..."12345"), { minLength: prompts.length, maxLength: prompts.length })
    .map((choices) =>
      Object.fromEntries(prompts.map((prompt, at) => [prompt, choices[at] ?? "1"])),
    );
}
