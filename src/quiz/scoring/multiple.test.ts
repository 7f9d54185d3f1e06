import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { RULES, type RuleOf } from "../item.ts";
import { compare, type Fraction, fraction, ONE, ZERO } from "../numbers/fraction.ts";
import { ids, multiple } from "../test-kit.ts";
import { multipleCredit, multipleParts, multipleScorer } from "./multiple.ts";

type Rule = RuleOf<"multiple">;

function marksOf(rule: Rule, key: string, options: string, ticked: string, marks = 1): Fraction {
  const result = multipleScorer(multiple(rule, key, options, marks))(ids(ticked));
  if (result.kind !== "scored") throw new Error(`${ticked} is ${result.kind}`);
  return result.marks;
}

/** The rules said once more, in other words: option by option, tick by tick. */
const ORACLES: Record<Rule, (key: string, options: string, ticked: string) => [number, number]> = {
  "all-or-nothing": (key, _, ticked) => {
    const same = [...ticked].toSorted().join("") === [...key].toSorted().join("");
    return [same ? 1 : 0, 1];
  },
  "right-minus-wrong": (key, _, ticked) => {
    const balance = [...ticked].reduce((sum, id) => sum + (key.includes(id) ? 1 : -1), 0);
    return [Math.max(0, balance), key.length];
  },
  // "If a student selects more than n choices the marks are based on the worst n choices."
  "ou-multiple-response": (key, _, ticked) => {
    const worstFirst = [...ticked]
      .map((id) => (key.includes(id) ? 1 : 0))
      .toSorted((a, b) => a - b);
    const worst: number[] = worstFirst.slice(0, key.length);
    return [worst.reduce((sum, one) => sum + one, 0), key.length];
  },
  "every-option": (key, options, ticked) => {
    const held = [...options].filter((id) => key.includes(id) === ticked.includes(id));
    return [held.length, options.length];
  },
};

describe("published and hand-reckoned cases", () => {
  // The Open University's own cases: README and tests of moodle-qtype_oumultiresponse. Its README
  // gives 25 % for ADEBC, as for deduction; its code and its tests count the worst ticks: 50 %.
  test.each([
    ["ADEG", "ABCDEFG", "ADEG", 1, 1],
    ["ADEG", "ABCDEFG", "D", 1, 4],
    ["ADEG", "ABCDEFG", "ADEGF", 3, 4],
    ["ADEG", "ABCDEFG", "ADEBC", 2, 4],
    ["ac", "abcd", "ac", 1, 1],
    ["ac", "abcd", "a", 1, 2],
    ["ac", "abcd", "bd", 0, 1],
    ["ac", "abcd", "abd", 0, 1],
    ["ac", "abcd", "ab", 1, 2],
    ["ac", "abcd", "acd", 1, 2],
    ["ac", "abcd", "abcd", 0, 1],
  ])("ou-multiple-response: key %s of %s, ticked %s: %d/%d", (key, options, ticked, n, d) => {
    expect(marksOf("ou-multiple-response", key, options, ticked)).toStrictEqual(fraction(n, d));
  });

  test.each([
    ["abc", "abcde", "abc", 1, 1],
    ["abc", "abcde", "abe", 1, 3],
    ["abc", "abcde", "ab", 2, 3],
    ["abc", "abcde", "ade", 0, 1],
    ["abc", "abcde", "de", 0, 1],
    ["abc", "abcde", "abcde", 1, 3],
    ["ab", "abcd", "abcd", 0, 1],
    ["ADEG", "ABCDEFG", "ADEBC", 1, 4],
  ])("right-minus-wrong: key %s of %s, ticked %s: %d/%d", (key, options, ticked, n, d) => {
    expect(marksOf("right-minus-wrong", key, options, ticked)).toStrictEqual(fraction(n, d));
  });

  test.each([
    ["abc", "abcde", "abc", 1],
    ["abc", "abcde", "cab", 1],
    ["abc", "abcde", "ab", 0],
    ["abc", "abcde", "abd", 0],
    ["abc", "abcde", "abcd", 0],
    ["abc", "abcde", "de", 0],
    ["abcde", "abcde", "abcde", 1],
  ])("all-or-nothing: key %s of %s, ticked %s: %d", (key, options, ticked, n) => {
    expect(marksOf("all-or-nothing", key, options, ticked)).toStrictEqual(fraction(n));
  });

  test.each([
    ["abc", "abcde", "abc", 1, 1],
    ["abc", "abcde", "abe", 3, 5],
    ["abc", "abcde", "a", 3, 5],
    ["abc", "abcde", "de", 0, 1],
    ["abc", "abcde", "abcde", 3, 5],
    ["a", "abcd", "b", 1, 2],
  ])("every-option: key %s of %s, ticked %s: %d/%d", (key, options, ticked, n, d) => {
    expect(marksOf("every-option", key, options, ticked)).toStrictEqual(fraction(n, d));
  });

  test("marks multiply the credit", () => {
    expect(marksOf("right-minus-wrong", "abc", "abcde", "abe", 2)).toStrictEqual(fraction(2, 3));
    expect(marksOf("all-or-nothing", "abc", "abcde", "abc", 3)).toStrictEqual(fraction(3));
  });
});

describe.each(RULES.multiple)("%s", (rule) => {
  test("agrees with the rule said in other words, for every key and ticks of up to six options", () => {
    for (let n = 2; n <= 6; n++) {
      const options = "abcdef".slice(0, n);
      for (const key of subsets(options)) {
        const score = multipleScorer(multiple(rule, key, options));
        for (const ticked of subsets(options)) {
          const result = score(ids(ticked));
          const [top, bottom] = ORACLES[rule](key, options, ticked);
          expect(result).toMatchObject({ kind: "scored", marks: fraction(top, bottom), max: ONE });
        }
      }
    }
  });

  test("never counts on the order of ticks or options", () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(ids("abcdefghij"), { minLength: 2 }),
        fc.shuffledSubarray(ids("abcdefghij"), { minLength: 1 }),
        fc.shuffledSubarray(ids("abcdefghij"), { minLength: 1 }),
        (options, keyed, ticks) => {
          const key = keyed.filter((id) => options.includes(id)).join("");
          const ticked = ticks.filter((id) => options.includes(id)).join("");
          fc.pre(key !== "" && ticked !== "");
          const sorted = (text: string) => [...text].toSorted().join("");
          const all = options.join("");
          expect(marksOf(rule, key, all, ticked)).toStrictEqual(
            marksOf(rule, sorted(key), sorted(all), sorted(ticked)),
          );
        },
      ),
    );
  });

  test("pays no less for one more right tick, and no more for one more wrong tick", () => {
    for (let keyed = 1; keyed <= 5; keyed++) {
      for (let right = 0; right <= keyed; right++) {
        for (let wrong = 0; wrong <= 4; wrong++) {
          const credit = (r: number, w: number) =>
            multipleCredit(rule, { right: r, wrong: w, keyed, options: keyed + 4 });
          const here = credit(right, wrong);
          expect(here).toBeGreaterThanOrEqual(0);
          expect(here).toBeLessThanOrEqual(multipleParts(rule, keyed, keyed + 4));
          if (right < keyed) expect(credit(right + 1, wrong)).toBeGreaterThanOrEqual(here);
          if (wrong < 4) expect(credit(right, wrong + 1)).toBeLessThanOrEqual(here);
        }
      }
    }
  });

  test("ticking everything pays nothing when no more than half is keyed, unless options count", () => {
    for (const [key, options] of [
      ["a", "abcd"],
      ["bd", "abcd"],
      ["ac", "abcde"],
    ] as const) {
      const marks = marksOf(rule, key, options, options);
      expect(compare(marks, ZERO) > 0).toBe(rule === "every-option");
    }
  });
});

describe("the result", () => {
  const item = multiple("right-minus-wrong", "cab", "abcde");
  const score = (response: unknown) => multipleScorer(item)(response);

  test("lists what was right, wrong and missed, in the order written", () => {
    expect(score(["e", "b", "a"])).toStrictEqual({
      ...{ kind: "scored", marks: { n: 1, d: 3 }, max: { n: 1, d: 1 } },
      detail: { type: "choice", right: ["a", "b"], wrong: ["e"], missed: ["c"] },
    });
  });

  test("of every set of ticks is its own, and stays so", () => {
    const used = multipleScorer(item);
    for (const ticked of [...subsets("abcde"), ...subsets("abcde")]) {
      const detail = { right: keep(ticked, "abc"), wrong: keep(ticked, "de") };
      const missed = keep("abc", "abc").filter((id) => !ticked.includes(id));
      expect(used(ids(ticked))).toMatchObject({ detail: { ...detail, missed } });
    }
  });

  test("is the same for many options as for few", () => {
    for (const options of ["abcdefgh", "abcdefghi", "abcdefghijklmnopqrstuvwxyz"]) {
      const many = multipleScorer(multiple("ou-multiple-response", "abh", options));
      expect(many(["h", "g", "a"])).toStrictEqual({
        ...{ kind: "scored", marks: { n: 2, d: 3 }, max: { n: 1, d: 1 } },
        detail: { type: "choice", right: ["a", "h"], wrong: ["g"], missed: ["b"] },
      });
    }
  });

  test("cannot be changed, since responses share it", () => {
    const result = score(["e", "b", "a"]);
    const detail =
      result.kind === "scored" && result.detail.type === "choice" ? result.detail : null;
    for (const part of [result, detail, detail?.right, detail?.wrong, detail?.missed]) {
      expect(Object.isFrozen(part)).toBe(true);
    }
  });

  test.each([
    [[], undefined],
    ["", undefined],
    [null, undefined],
    [{}, undefined],
    ["a", { code: "wrong-type", expected: "options" }],
    [{ a: true }, { code: "wrong-type", expected: "options" }],
    [["a", "a"], { code: "repeated", option: "a" }],
    [["a", "x"], { code: "unknown-option", given: "x", legal: ids("abcde") }],
    [["a", ""], { code: "unknown-option", given: "", legal: ids("abcde") }],
    [["a", null], { code: "wrong-type", expected: "option" }],
    [[["a"]], { code: "wrong-type", expected: "option" }],
    [ids("abcdea"), { code: "too-many", options: 5 }],
  ])("of %j is no answer: %o", (response, problem) => {
    const result = score(response);
    if (problem === undefined) expect(result).toStrictEqual({ kind: "unanswered", max: ONE });
    else expect(result).toStrictEqual({ kind: "invalid", problem, max: ONE });
  });
});

/** All subsets but the empty one. */
function subsets(options: string): string[] {
  let all = [""];
  for (const id of options) all = all.flatMap((set) => [set, set + id]);
  return all.slice(1);
}

function keep(text: string, legal: string): string[] {
  return [...text].filter((id) => legal.includes(id));
}
