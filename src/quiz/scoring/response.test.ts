import { describe, expect, test } from "vitest";
import { ONE } from "../numbers/fraction.ts";
import {
  excerpt,
  invalid,
  isBlank,
  isRecord,
  LONGEST_TEXT,
  refuse,
  refuseOption,
} from "./response.ts";

describe("a response", () => {
  test.each([
    [undefined],
    [null],
    [""],
    [" \t\r\n\u00a0\u3000"],
    ["\u200f\u200b\ufeff\u2066"],
    [" ".repeat(LONGEST_TEXT)],
    [[]],
    [{}],
    [Object.create(null)],
    [Object.create({ a: 1 })],
  ])("%j is blank", (response) => {
    expect(isBlank(response)).toBe(true);
  });

  test.each([
    [0],
    [false],
    [Number.NaN],
    ["0"],
    [" a "],
    ["\u200fa"],
    [" ".repeat(LONGEST_TEXT + 1)],
    [[""]],
    [[undefined]],
    [{ a: undefined }],
    [new Map()],
    [new Date(0)],
    [() => {}],
    [Symbol.iterator],
  ])("%s is not blank", (response) => {
    expect(isBlank(response)).toBe(false);
  });

  test.each([
    [{}, true],
    [{ a: 1 }, true],
    [Object.create(null), true],
    [[], false],
    [null, false],
    [undefined, false],
    ["{}", false],
    [new Map(), false],
    [new Date(0), false],
    [() => {}, false],
  ])("%s as a bag of entries: %j", (response, expected) => {
    expect(isRecord(response)).toBe(expected);
  });
});

describe("a refusal", () => {
  test("says what the item takes", () => {
    expect(refuse(ONE, 7, "option")).toStrictEqual(
      invalid(ONE, { code: "wrong-type", expected: "option" }),
    );
  });

  test("is none of a blank", () => {
    expect(refuse(ONE, [], "option")).toStrictEqual({ kind: "unanswered", max: ONE });
  });

  test("of an option names those that exist", () => {
    expect(refuseOption(ONE, "z", ["a", "b"])).toStrictEqual(
      invalid(ONE, { code: "unknown-option", given: "z", legal: ["a", "b"] }),
    );
  });

  test("of what is no option's id says that ids are taken", () => {
    expect(refuseOption(ONE, 7, ["a", "b"])).toStrictEqual(
      invalid(ONE, { code: "wrong-type", expected: "option" }),
    );
  });

  test.each([
    ["b", "b"],
    ["12345678901234567890", "12345678901234567890"],
    ["123456789012345678901", "12345678901234567890…"],
    ["a\u202eb\u0000c\ud800d\u2028e\u2029", "a\ufffdb\ufffdc\ufffdd\ufffde\ufffd"],
  ])("shows %j as %j", (text, expected) => {
    expect(excerpt(text)).toBe(expected);
  });
});
