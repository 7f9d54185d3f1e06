import { describe, expect, test } from "vitest";
import type { KeyedItem } from "../quiz/keyed-item.ts";
import type { Problem } from "../quiz/result.ts";
import { score } from "../quiz/scoring/score.ts";
import {
  EVERY_ITEM,
  f,
  fullAnswer,
  ids,
  matching,
  multiple,
  numeric,
  ordering,
  shortText,
  single,
  trueFalse,
} from "../quiz/test-kit.ts";
import { scoring as words } from "./en.ts";
import { explain, marksInWords } from "./explain.ts";

const KEY = { a: "2", b: "1", c: "3" };

describe("every rule is explained in a sentence", () => {
  test.each<[string, KeyedItem, unknown]>([
    ["Right: 1 mark.", single(), "b"],
    ["Wrong: no mark.", single(), "a"],
    ["Right: 2 marks.", trueFalse("a", 2), "a"],
    ["Wrong: no mark.", trueFalse("a", 2), "b"],
    ["3 of 3 right, 0 wrong: 1 mark.", multiple("all-or-nothing", "abc", "abcde"), ids("abc")],
    [
      "2 of 3 right, 0 wrong, all or nothing: no mark.",
      multiple("all-or-nothing", "abc", "abcde"),
      ids("ab"),
    ],
    [
      "2 of 3 right, 1 wrong, all or nothing: no mark.",
      multiple("all-or-nothing", "abc", "abcde"),
      ids("abd"),
    ],
    [
      "3 of 3 right, 1 wrong, all or nothing: no mark.",
      multiple("all-or-nothing", "abc", "abcde"),
      ids("abcd"),
    ],
    [
      "2 of 3 right, 1 wrong: 1/3 of a mark.",
      multiple("right-minus-wrong", "abc", "abcde"),
      ids("abe"),
    ],
    ["1 of 3 right, 1 wrong: no mark.", multiple("right-minus-wrong", "abc", "abcde"), ids("ae")],
    [
      "1 of 3 right, 2 wrong, never below zero: no mark.",
      ...([multiple("right-minus-wrong", "abc", "abcde"), ids("ade")] as const),
    ],
    [
      "2 of 3 right, 1 wrong: 2/3 of a mark.",
      multiple("ou-multiple-response", "abc", "abcde"),
      ids("abe"),
    ],
    [
      "3 of 3 right, 1 wrong, marked on the worst 3 ticks: 2/3 of a mark.",
      ...([multiple("ou-multiple-response", "abc", "abcde"), ids("abce")] as const),
    ],
    [
      "3 of 5 options judged rightly, 1 wrongly ticked, 1 missed: 3/5 of a mark.",
      ...([multiple("every-option", "abc", "abcde"), ids("abe")] as const),
    ],
    ["3 of 3 pairs right, 0 wrong: 1 mark.", matching("right-pairs", KEY), KEY],
    [
      "1 of 3 pairs right, 2 wrong: 1/3 of a mark.",
      matching("right-pairs", KEY),
      { a: "2", b: "2", c: "1" },
    ],
    [
      "1 of 3 pairs right, 1 wrong, 1 unanswered: 1/3 of a mark.",
      ...([matching("right-pairs", KEY), { a: "2", b: "2" }] as const),
    ],
    ["3 of 3 pairs right, 0 wrong: 1 mark.", matching("all-or-nothing", KEY), KEY],
    [
      "2 of 3 pairs right, 0 wrong, 1 unanswered, all or nothing: no mark.",
      ...([matching("all-or-nothing", KEY), { a: "2", b: "1" }] as const),
    ],
    ["4 of 4 entries in place: 1 mark.", ordering("all-or-nothing", "cabd"), ids("cabd")],
    [
      "2 of 4 entries in place, all or nothing: no mark.",
      ordering("all-or-nothing", "cabd"),
      ids("cadb"),
    ],
    ["2 of 4 entries in place: 1/2 of a mark.", ordering("absolute-position", "cabd"), ids("cadb")],
    [
      "2 of 3 neighbouring pairs in order: 2/3 of a mark.",
      ordering("adjacent-pairs", "abcd"),
      ids("dabc"),
    ],
    [
      "The longest run in order has 3 of 4 entries: 1 1/2 marks.",
      ...([ordering("longest-run", "abcd", "abcd", 2), ids("dabc")] as const),
    ],
    ["No run in order: no mark.", ordering("longest-run", "abcd"), ids("dcba")],
    ["1000 is right: 1 mark.", numeric(1000), "1,000"],
    ["11.5 is wrong: no mark.", numeric(11), "11.50"],
    ["10 is within the tolerance: 1 mark.", numeric(11, { tolerance: { absolute: 1 } }), "10"],
    ["9 is outside the tolerance: no mark.", numeric(11, { tolerance: { absolute: 1 } }), "9"],
    ["An accepted answer: 1 mark.", shortText(["Lahore"]), "lahore"],
    ["Near enough to an accepted answer: 1 mark.", shortText(["Lahore"], 1, []), "lahor"],
    [
      "As near to another answer as to this one: no mark.",
      shortText(["Lahore"], 1, ["Lahora"]),
      "lahor",
    ],
    ["Not an accepted answer: no mark.", shortText(["Lahore"], 1, []), "Karachi"],
    ["Not answered; worth 1 mark.", single(), ""],
    ["Not answered; worth 3 marks.", single("a", "ab", 3), ""],
    ['Not scored: There is no "e" here; there are a, b, c.', single(), "e"],
    ["Not scored: Write one number only.", numeric(11), "11 or 12"],
  ])("%s", (sentence, item, response) => {
    expect(explain(words, item, score(item, response))).toBe(sentence);
  });

  test.each(EVERY_ITEM)("no sentence gives the answer away: $type, $rule", (item) => {
    for (const response of ["zz", "77", ["a"], ["d", "c", "b", "a"], { a: "4" }, { z: "1" }, 7]) {
      const sentence = explain(words, item, score(item, response));
      expect(sentence).toMatch(/^[A-Z0-9].*\.$/);
      if (item.type === "ordering") expect(sentence).not.toContain("c, a, b");
      if (item.type === "numeric") expect(sentence).not.toContain(String(item.correct || "?"));
      if (item.type === "short-text") expect(sentence).not.toMatch(/peshaw/i);
    }
  });
});

describe("every problem is told in a sentence", () => {
  test.each<[Problem, string]>([
    [{ code: "wrong-type", expected: "option" }, "This item takes one option."],
    [{ code: "wrong-type", expected: "options" }, "This item takes a list of options."],
    [{ code: "wrong-type", expected: "pairs" }, "This item takes a choice for each prompt."],
    [{ code: "wrong-type", expected: "number" }, "This item takes a number."],
    [{ code: "wrong-type", expected: "text" }, "This item takes text."],
    [
      { code: "unknown-option", given: "z", legal: ids("abcdefghij") },
      'There is no "z" here; there are a, b, c, d, e, f, g, h, i, j.',
    ],
    [
      { code: "unknown-option", given: "z", legal: ids("abcdefghijk") },
      'There is no "z" here; there are a, b, c, d, e, f, g, h, i, j, ….',
    ],
    [{ code: "repeated", option: "a" }, 'Option "a" is named more than once.'],
    [{ code: "too-many", options: 5 }, "There are 5 options here; the response names more."],
    [{ code: "incomplete", missing: 1, entries: 4 }, "All 4 entries need a place; 1 has none."],
    [{ code: "incomplete", missing: 3, entries: 4 }, "All 4 entries need a place; 3 have none."],
    [{ code: "too-long", most: 1000 }, "An answer here has at most 1000 characters."],
    [{ code: "unreadable" }, "The response cannot be read."],
    [{ code: "illegible" }, "Some characters cannot be shown; type the answer again."],
    [{ code: "not-a-number" }, "Write the number in figures."],
    [{ code: "mixed-figures" }, "Write all figures in one script."],
    [{ code: "several-numbers" }, "Write one number only."],
    [{ code: "grouping" }, "Write thousands as 1,000 and decimals as 1.5."],
    [{ code: "ambiguous", readings: ["5", "5000"] }, "Did you mean 5 or 5000?"],
    [{ code: "ambiguous", readings: ["1.5"] }, "Did you mean 1.5?"],
    [{ code: "unit" }, "Write the number alone."],
    [{ code: "unit", unit: "people" }, "Write the number alone, or with its unit: people."],
    [{ code: "negative-zero" }, "Write nought as 0, without a minus."],
  ])("%o: %s", (problem, sentence) => {
    expect(words.problem(problem)).toBe(sentence);
  });
});

describe("marks in words", () => {
  test.each([
    [f(0), "no mark"],
    [f(1, 3), "1/3 of a mark"],
    [f(1), "1 mark"],
    [f(4, 3), "1 1/3 marks"],
    [f(2), "2 marks"],
  ])("%o: %s", (marks, expected) => {
    expect(marksInWords(words, marks)).toBe(expected);
  });
});

test("the result of one kind of item does not explain another", () => {
  for (const item of EVERY_ITEM) {
    for (const other of EVERY_ITEM) {
      const result = score(other, fullAnswer(other));
      const kind = (one: KeyedItem) => (one.type === "true-false" ? "single" : one.type);
      const choices = ["single", "multiple"];
      const alike =
        kind(item) === kind(other) || [item, other].every((one) => choices.includes(kind(one)));
      if (alike) expect(explain(words, item, result)).toMatch(/\.$/);
      else {
        const type = result.kind === "scored" ? result.detail.type : "";
        const said = `The result of a ${type} item does not explain \`${item.id}\`, a ${item.type} item.`;
        expect(() => explain(words, item, result)).toThrow(new Error(said));
      }
    }
  }
});
