import { describe, expect, test } from "vitest";
import { ONE, ZERO } from "../numbers/fraction.ts";
import { ids, single, trueFalse } from "../test-kit.ts";
import { choiceScorer } from "./choice.ts";

describe("single choice", () => {
  test.each([
    ["b", { n: 2, d: 1 }, { right: ["b"], wrong: [], missed: [] }],
    ["a", ZERO, { right: [], wrong: ["a"], missed: ["b"] }],
    ["c", ZERO, { right: [], wrong: ["c"], missed: ["b"] }],
  ])("the option %s of a, b, c with key b", (response, marks, lists) => {
    expect(choiceScorer(single("b", "abc", 2))(response)).toStrictEqual({
      ...{ kind: "scored", marks, max: { n: 2, d: 1 } },
      detail: { type: "choice", ...lists },
    });
  });

  test("true/false is a choice of two", () => {
    const score = choiceScorer(trueFalse("b"));
    expect(score("b")).toMatchObject({ kind: "scored", marks: ONE });
    expect(score("a")).toMatchObject({ kind: "scored", marks: ZERO });
  });

  test.each(["", "  ", "\u200f", null, undefined, [], {}])("%j is unanswered", (response) => {
    expect(choiceScorer(single())(response)).toStrictEqual({ kind: "unanswered", max: ONE });
  });

  test.each([
    ["e", { code: "unknown-option", given: "e", legal: ids("abc") }],
    ["B", { code: "unknown-option", given: "B", legal: ids("abc") }],
    [" b", { code: "unknown-option", given: " b", legal: ids("abc") }],
    ["__proto__", { code: "unknown-option", given: "__proto__", legal: ids("abc") }],
    [["b"], { code: "wrong-type", expected: "option" }],
    [1, { code: "wrong-type", expected: "option" }],
    [true, { code: "wrong-type", expected: "option" }],
    [{ b: "b" }, { code: "wrong-type", expected: "option" }],
  ])("%j is invalid: %o", (response, problem) => {
    expect(choiceScorer(single())(response)).toStrictEqual({
      ...{ kind: "invalid", problem, max: ONE },
    });
  });

  test("a result that responses share cannot be changed", () => {
    const result = choiceScorer(single())("a");
    const detail =
      result.kind === "scored" && result.detail.type === "choice" ? result.detail : null;
    for (const part of [result, detail, detail?.right, detail?.wrong, detail?.missed]) {
      expect(Object.isFrozen(part)).toBe(true);
    }
  });
});
