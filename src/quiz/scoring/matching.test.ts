import { describe, expect, test } from "vitest";
import { fraction, ONE } from "../numbers/fraction.ts";
import { ids, matching } from "../test-kit.ts";
import { matchingScorer } from "./matching.ts";

const KEY = { a: "2", b: "1", c: "3" };

describe("matching", () => {
  test.each([
    [{ a: "2", b: "1", c: "3" }, 3, 1],
    [{ c: "3", a: "2", b: "1" }, 3, 1],
    [{ a: "2", b: "1", c: "4" }, 2, 0],
    [{ a: "2", b: "1" }, 2, 0],
    [{ a: "2", b: "", c: null }, 1, 0],
    [{ a: "1", b: "2", c: "4" }, 0, 0],
    [{ a: "3", b: "3", c: "3" }, 1, 0],
  ])("%j has %d of 3 pairs right; all or nothing: %d", (response, right, all) => {
    const pairs = matchingScorer(matching("right-pairs", KEY, "1234", 2))(response);
    expect(pairs).toMatchObject({
      kind: "scored",
      marks: fraction(2 * right, 3),
      max: fraction(2),
    });
    const strict = matchingScorer(matching("all-or-nothing", KEY, "1234", 2))(response);
    expect(strict).toMatchObject({ kind: "scored", marks: fraction(2 * all), max: fraction(2) });
  });

  test("lists prompts right, wrong and unanswered, in the order written", () => {
    expect(matchingScorer(matching("right-pairs", KEY))({ c: "1", a: "2" })).toStrictEqual({
      ...{ kind: "scored", marks: { n: 1, d: 3 }, max: { n: 1, d: 1 } },
      detail: { type: "matching", right: ["a"], wrong: ["c"], unanswered: ["b"] },
    });
  });

  test("counts pairs for every way to fill three selects", () => {
    const score = matchingScorer(matching("right-pairs", KEY));
    const choices = ["", "1", "2", "3", "4"];
    for (const a of choices) {
      for (const b of choices) {
        for (const c of choices) {
          if (`${a}${b}${c}` === "") continue;
          const hits = Number(a === "2") + Number(b === "1") + Number(c === "3");
          expect(score({ a, b, c })).toMatchObject({ marks: fraction(hits, 3) });
        }
      }
    }
  });

  test("one choice may belong to several prompts", () => {
    const score = matchingScorer(matching("right-pairs", { a: "1", b: "1" }, "12"));
    expect(score({ a: "1", b: "1" })).toMatchObject({ marks: ONE });
  });

  test.each([
    ["nothing", undefined],
    ["null", null],
    ["no entry", {}],
    ["an empty list", []],
    ["blank entries only", { a: "", b: "  ", c: null }],
    ["an inherited entry only", Object.create({ a: "2" })],
    ["a prototype that is an answer", { __proto__: { a: "2", b: "1", c: "3" } }],
  ])("%s is unanswered", (_, response) => {
    const result = matchingScorer(matching("right-pairs", KEY))(response);
    expect(result).toStrictEqual({ kind: "unanswered", max: ONE });
  });

  test.each([
    [{ d: "1" }, { code: "unknown-option", given: "d", legal: ids("abc") }],
    [{ a: "9" }, { code: "unknown-option", given: "9", legal: ids("1234") }],
    [{ a: 2 }, { code: "wrong-type", expected: "option" }],
    [{ a: ["2"] }, { code: "wrong-type", expected: "option" }],
    [{ d: "" }, { code: "unknown-option", given: "d", legal: ids("abc") }],
    [["2", "1", "3"], { code: "wrong-type", expected: "pairs" }],
    ["2", { code: "wrong-type", expected: "pairs" }],
    [new Map([["a", "2"]]), { code: "wrong-type", expected: "pairs" }],
    [
      JSON.parse('{"__proto__":"2"}'),
      { code: "unknown-option", given: "__proto__", legal: ids("abc") },
    ],
    [{ toString: "2" }, { code: "unknown-option", given: "toString", legal: ids("abc") }],
  ])("%j is invalid: %o", (response, problem) => {
    const result = matchingScorer(matching("right-pairs", KEY))(response);
    expect(result).toStrictEqual({ kind: "invalid", problem, max: ONE });
  });

  test("prompts may have the names of an object's own affairs", () => {
    const key = JSON.parse('{"__proto__":"1","constructor":"2"}');
    const score = matchingScorer(matching("right-pairs", key, "12"));
    expect(score({ constructor: "2" })).toMatchObject({ marks: fraction(1, 2) });
    expect(score(key)).toMatchObject({ marks: ONE });
  });
});
