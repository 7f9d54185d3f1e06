import { expect, test } from "vitest";
import { parse, parseDictionary, print, referred, textString } from "./syntax.ts";

test.each([
  ["12", "12"],
  ["/Name#20x", "/Name#20x"],
  ["12 0 R", "12 0 R"],
  ["(a (balanced) \\) text)", "(a (balanced) \\) text)"],
  ["<feff00b6>", "<feff00b6>"],
  ["[1 2 0 R [3] /X]", ["1", "2 0 R", ["3"], "/X"]],
  [
    "<</K[1 2 0 R]/S/LI>>",
    new Map<string, unknown>([
      ["K", ["1", "2 0 R"]],
      ["S", "/LI"],
    ]),
  ],
  ["% a comment\n<</A <</B true>> >>", new Map([["A", new Map([["B", "true"]])]])],
])("%s is read", (text, value) => {
  expect(parse(text)).toEqual(value);
});

test("what is written reads the same", () => {
  const text =
    "<</Type /Annot\n/Rect [0 1.5 -2 .25]\n/A <</S /URI\n/URI (https://x.org/\\(a\\))>>>>";
  expect(print(parse(text))).toBe(text);
});

test("what is no dictionary is refused", () => {
  expect(() => parseDictionary("[1]")).toThrow("no PDF dictionary");
  expect(() => parse("(no end")).toThrow("no end");
});

test("references and texts for people", () => {
  expect(referred("12 0 R")).toBe(12);
  expect(referred("12")).toBeUndefined();
  expect(textString("¶😀")).toBe("<feff00b6d83dde00>");
});
