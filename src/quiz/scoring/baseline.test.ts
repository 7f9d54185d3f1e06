import { describe, expect, test } from "vitest";
import { RULES } from "../item.ts";
import type { KeyedItem } from "../keyed-item.ts";
import { type Fraction, fraction, sum, times } from "../numbers/fraction.ts";
import { marksOf } from "../result.ts";
import {
  f,
  ids,
  matching,
  multiple,
  numeric,
  ordering,
  shortText,
  single,
  trueFalse,
} from "../test-kit.ts";
import { type Baseline, baseline, expectedByGuessing } from "./baseline.ts";
import { score } from "./score.ts";

/** Every answer that can be given to an item, gone through one by one. */
function allAnswers(item: KeyedItem): unknown[] {
  switch (item.type) {
    case "single":
    case "true-false":
      return [...item.options];
    case "multiple": {
      let sets: string[][] = [[]];
      for (const id of item.options) sets = sets.flatMap((set) => [set, [...set, id]]);
      return sets.filter((set) => set.length > 0);
    }
    case "matching": {
      let ways: Record<string, string>[] = [{}];
      for (const id of item.options) {
        ways = ways.flatMap((way) => item.choices.map((choice) => ({ ...way, [id]: choice })));
      }
      return ways;
    }
    case "ordering":
      return orders(item.options);
    default:
      return [];
  }
}

function orders(left: readonly string[]): string[][] {
  if (left.length === 0) return [[]];
  return left.flatMap((id) =>
    orders(left.filter((other) => other !== id)).map((rest) => [id, ...rest]),
  );
}

function mean(item: KeyedItem): Fraction {
  const marks = allAnswers(item).map((answer) => marksOf(score(item, answer)));
  return times(sum(marks), fraction(1, marks.length));
}

const KEY = { a: "2", b: "1", c: "3" };

describe("guessing blindly", () => {
  test.each<KeyedItem>([
    single("b", "abcd"),
    single("b", "abc", 3),
    trueFalse("b", 2),
    ...RULES.multiple.flatMap((rule) => [
      multiple(rule, "a", "abcd"),
      multiple(rule, "ac", "abcd", 2),
      multiple(rule, "abe", "abcde"),
      multiple(rule, "abcde", "abcde"),
      multiple(rule, "ab", "ab"),
      multiple(rule, "bcdg", "abcdefg", 3),
    ]),
    ...RULES.matching.flatMap((rule) => [
      matching(rule, { a: "2", b: "1" }, "12"),
      matching(rule, KEY, "1234", 2),
      matching(rule, { a: "1", b: "1", c: "1" }, "123"),
    ]),
    ...RULES.ordering.flatMap((rule) => [
      ordering(rule, "ba"),
      ordering(rule, "cab"),
      ordering(rule, "dbca", "abcd", 2),
      ordering(rule, "bdaec"),
      ordering(rule, "fbdaec"),
    ]),
  ])("earns the mean of all answers: $type, $rule, $correct", (item) => {
    expect(baseline(item).guessing).toStrictEqual(mean(item));
  });

  test.each<[string, KeyedItem, Baseline["guessing"]]>([
    ["1 of 4 options", single("b", "abcd"), { n: 1, d: 4 }],
    ["1 of 31 sets", multiple("all-or-nothing", "ac", "abcde"), { n: 1, d: 31 }],
    ["1 of 4³ ways", matching("all-or-nothing", KEY), { n: 1, d: 64 }],
    ["1 of 7! orders", ordering("all-or-nothing", "abcdefg"), { n: 1, d: 5040 }],
    // By linearity: each entry is in place, and each pair together, once in n orders.
    ["1 of 7 places", ordering("absolute-position", "abcdefg"), { n: 1, d: 7 }],
    ["1 of 7 pairs", ordering("adjacent-pairs", "abcdefg"), { n: 1, d: 7 }],
    ["a number", numeric(11), { n: 0, d: 1 }],
    ["a text", shortText(["Lahore"]), { n: 0, d: 1 }],
    ["1 of 2¹⁰ − 1 sets", multiple("all-or-nothing", "ac", "abcdefghij"), { n: 1, d: 1023 }],
  ])("%s", (_, item, expected) => {
    expect(baseline(item).guessing).toStrictEqual(expected);
  });

  test.each<[string, KeyedItem]>([
    ["orders of eight", ordering("longest-run", "abcdefgh")],
    [
      "sets too many for an exact fraction",
      {
        ...multiple("all-or-nothing", "a", "a"),
        options: Array.from({ length: 60 }, (_, at) => (at === 0 ? "a" : `o${at}`)),
      },
    ],
    [
      "ways too many",
      matching(
        "all-or-nothing",
        Object.fromEntries(ids("abcdefghijklmnopqrst").map((id) => [id, "1"])),
        "123456789",
      ),
    ],
  ])("is not known for %s", (_, item) => {
    expect(baseline(item).guessing).toBeUndefined();
  });
});

describe("ticking everything", () => {
  test.each<[KeyedItem, Fraction]>([
    [multiple("all-or-nothing", "ac", "abcd"), f(0)],
    [multiple("all-or-nothing", "ab", "ab"), f(1)],
    [multiple("right-minus-wrong", "ac", "abcd"), f(0)],
    [multiple("right-minus-wrong", "abc", "abcd", 3), f(2)],
    [multiple("ou-multiple-response", "ac", "abcd"), f(0)],
    [multiple("ou-multiple-response", "abc", "abcd"), f(2, 3)],
    [multiple("every-option", "a", "abcd"), f(1, 4)],
  ])("$type, $rule, $correct earns %o", (item, expected) => {
    expect(baseline(item).everything).toStrictEqual(expected);
  });

  test.each<KeyedItem>([
    single(),
    trueFalse(),
    matching("right-pairs", KEY),
    ordering("longest-run", "ab"),
    numeric(1),
    shortText(["a"]),
  ])("cannot be done in a $type item", (item) => {
    expect(baseline(item).everything).toBeUndefined();
  });
});

test("the bank's expectation is the sum, and says what it does not know", () => {
  const long = { ...ordering("longest-run", "abcdefgh"), id: "long", marks: 2 };
  expect(
    expectedByGuessing([single("b", "abcd"), trueFalse("a", 2), long, numeric(1)]),
  ).toStrictEqual({
    ...{ marks: { n: 5, d: 4 }, max: { n: 6, d: 1 }, unknown: ["long"] },
  });
  expect(expectedByGuessing([])).toStrictEqual({
    ...{ marks: { n: 0, d: 1 }, max: { n: 0, d: 1 }, unknown: [] },
  });
});
