import { describe, expect, test } from "vitest";
import { ONE, ZERO } from "../numbers/fraction.ts";
import { single, trueFalse } from "../test-kit.ts";
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
    ["e", "unknown-option", 'There is no "e" here; there are a, b, c.'],
    ["B", "unknown-option", 'There is no "B" here; there are a, b, c.'],
    [" b", "unknown-option", 'There is no " b" here; there are a, b, c.'],
    ["__proto__", "unknown-option", 'There is no "__proto__" here; there are a, b, c.'],
    [["b"], "wrong-type", "This item takes one option."],
    [1, "wrong-type", "This item takes one option."],
    [true, "wrong-type", "This item takes one option."],
    [{ b: "b" }, "wrong-type", "This item takes one option."],
  ])("%j is invalid, with a hint", (response, reason, hint) => {
    expect(choiceScorer(single())(response)).toStrictEqual({
      ...{ kind: "invalid", reason, hint, max: ONE },
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
