import { describe, expect, test } from "vitest";
import { RULES, type RuleOf } from "../item.ts";
import { type Fraction, fraction, ONE, ZERO } from "../numbers/fraction.ts";
import { ids, ordering } from "../test-kit.ts";
import { orderingScorer } from "./ordering.ts";

type Rule = RuleOf<"ordering">;

function marksOf(rule: Rule, key: string, response: string, marks = 1): Fraction {
  const result = orderingScorer(ordering(rule, key, undefined, marks))(ids(response));
  if (result.kind !== "scored") throw new Error(`${response} is ${result.kind}`);
  return result.marks;
}

// From Moodle, question/type/ordering/tests: Modular Object oRiented Dynamic Learning Environment.
describe("Moodle's own cases", () => {
  test.each<[Rule, string, number, number]>([
    ["all-or-nothing", "MORDLE", 1, 1],
    ["all-or-nothing", "ELDROM", 0, 1],
    ["all-or-nothing", "RODLEM", 0, 1],
    ["absolute-position", "MORDLE", 1, 1],
    ["absolute-position", "ELDROM", 0, 1],
    ["absolute-position", "EORDLM", 4, 6],
    ["absolute-position", "RODLEM", 1, 6],
    ["adjacent-pairs", "MORDLE", 1, 1],
    ["adjacent-pairs", "ELDROM", 0, 1],
    ["adjacent-pairs", "EORDLM", 3, 5],
    ["adjacent-pairs", "RODLEM", 2, 5],
    ["longest-run", "MORDLE", 1, 1],
    ["longest-run", "ELDROM", 0, 1],
    ["longest-run", "ORDLEM", 5, 6],
  ])("%s, %s: %d/%d", (rule, response, n, d) => {
    expect(marksOf(rule, "MORDLE", response)).toStrictEqual(fraction(n, d));
  });
});

describe("hand-reckoned cases", () => {
  test.each<[Rule, string, number, number]>([
    ["longest-run", "dabc", 3, 4],
    ["longest-run", "abdc", 2, 4],
    ["longest-run", "badc", 0, 1],
    ["longest-run", "cdab", 2, 4],
    ["longest-run", "acbd", 0, 1],
    ["adjacent-pairs", "dabc", 2, 3],
    ["adjacent-pairs", "cdab", 2, 3],
    ["adjacent-pairs", "acbd", 0, 1],
    ["absolute-position", "dabc", 0, 1],
    ["absolute-position", "acbd", 2, 4],
  ])("%s, key abcd, %s: %d/%d", (rule, response, n, d) => {
    expect(marksOf(rule, "abcd", response)).toStrictEqual(fraction(n, d));
  });

  test("a run counts only where nothing stands between its entries", () => {
    expect(marksOf("longest-run", "abc", "acb")).toStrictEqual(ZERO);
  });

  test("marks multiply the credit", () => {
    expect(marksOf("longest-run", "abcd", "dabc", 2)).toStrictEqual(fraction(3, 2));
  });
});

/** The rules said in words of text: keys and responses as words, pairs and runs as their parts. */
const ORACLES: Record<Rule, (key: string, response: string) => Fraction> = {
  "all-or-nothing": (key, response) => (key === response ? ONE : ZERO),
  "absolute-position": (key, response) => {
    const hits = [...key].filter((id) => key.indexOf(id) === response.indexOf(id));
    return fraction(hits.length, key.length);
  },
  "adjacent-pairs": (key, response) => {
    const hits = parts(response, 2).filter((pair) => key.includes(pair));
    return fraction(hits.length, key.length - 1);
  },
  "longest-run": (key, response) => {
    for (let size = key.length; size >= 2; size--) {
      if (parts(response, size).some((run) => key.includes(run))) return fraction(size, key.length);
    }
    return ZERO;
  },
};

function parts(text: string, size: number): string[] {
  return [...text].map((_, at) => text.slice(at, at + size)).filter((part) => part.length === size);
}

function permutations(text: string): string[] {
  if (text === "") return [""];
  return [...text].flatMap((id) => permutations(text.replace(id, "")).map((rest) => id + rest));
}

describe.each(RULES.ordering)("%s", (rule) => {
  test("agrees with the rule said in words, for every order of two to six entries", () => {
    for (const key of ["ab", "cab", "dbca", "bdaec", "fbdaec"]) {
      const score = orderingScorer(ordering(rule, key));
      for (const response of permutations(key)) {
        const result = score(ids(response));
        expect(result).toMatchObject({ kind: "scored", marks: ORACLES[rule](key, response) });
      }
    }
  });

  test("does not count on the order the entries were written in", () => {
    for (const options of permutations("abcd")) {
      const item = ordering(rule, "cabd", options);
      expect(orderingScorer(item)(ids("cadb"))).toStrictEqual(
        orderingScorer(ordering(rule, "cabd"))(ids("cadb")),
      );
    }
  });
});

describe("the result", () => {
  // Key cabd. "ca|db": c and a in place, the pair ca, the run ca.
  test.each<[Rule, string, string[], number, number]>([
    ["all-or-nothing", "cadb", ["c", "a"], 2, 4],
    ["absolute-position", "cadb", ["c", "a"], 2, 4],
    ["adjacent-pairs", "cadb", ["ca"], 1, 3],
    ["longest-run", "cadb", ["ca"], 2, 4],
    ["all-or-nothing", "dcab", [], 0, 4],
    ["absolute-position", "dcab", [], 0, 4],
    ["adjacent-pairs", "dcab", ["ca", "ab"], 2, 3],
    ["longest-run", "dcab", ["cab"], 3, 4],
    ["adjacent-pairs", "bdca", ["ca", "bd"], 2, 3],
    ["longest-run", "bdca", ["ca"], 2, 4],
    ["adjacent-pairs", "cabd", ["ca", "ab", "bd"], 3, 3],
    ["longest-run", "cabd", ["cabd"], 4, 4],
    ["adjacent-pairs", "dbac", [], 0, 3],
    ["longest-run", "dbac", [], 0, 4],
  ])("of %s, %s, says which parts count, by the key: %j, %d of %d", (rule, response, ...rest) => {
    const [parts, counted, of] = rest;
    expect(orderingScorer(ordering(rule, "cabd"))(ids(response))).toMatchObject({
      detail: { type: "ordering", parts: parts.map(ids), counted, of },
    });
  });

  const score = (response: unknown) =>
    orderingScorer(ordering("absolute-position", "cabd"))(response);
  test.each([
    [["c", "a", "b"], { code: "incomplete", missing: 1, entries: 4 }],
    [["c"], { code: "incomplete", missing: 3, entries: 4 }],
    [["c", "a", "b", "b"], { code: "repeated", option: "b" }],
    [["c", "a", "b", "x"], { code: "unknown-option", given: "x", legal: ["a", "b", "c", "d"] }],
    [ids("cabda"), { code: "too-many", options: 4 }],
    ["cabd", { code: "wrong-type", expected: "options" }],
    [
      { 0: "c", length: 1 },
      { code: "wrong-type", expected: "options" },
    ],
  ])("of %j is invalid: %o", (response, problem) => {
    expect(score(response)).toStrictEqual({ kind: "invalid", problem, max: ONE });
  });

  test.each([[[]], [""], [null], [{}]])("of %j is unanswered", (response) => {
    expect(score(response)).toStrictEqual({ kind: "unanswered", max: ONE });
  });
});
