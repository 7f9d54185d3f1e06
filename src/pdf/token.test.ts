import { expect, test } from "vitest";
import { nextToken, tokens } from "./token.ts";

const words = (text: string) => [...tokens(text)].map((token) => token.text);

test.each([
  [
    "<</Type /Page\n/Kids [1 0 R 2 0 R]>>",
    ["<<", "/Type", "/Page", "/Kids", "[", "1 0 R", "2 0 R", "]", ">>"],
  ],
  ["1 0 0 RG 2 0 R", ["1", "0", "0", "RG", "2 0 R"]],
  ["(a (b) \\) c) Tj", ["(a (b) \\) c)", "Tj"]],
  ["<00 ff>Tj<>", ["<00 ff>", "Tj", "<>"]],
  ["% (a comment\n-.5 +1 m", ["-.5", "+1", "m"]],
  ["/A/B[/C]", ["/A", "/B", "[", "/C", "]"]],
  ["BI /W 1 ID \xff(>\x00 EI Q", ["BI", "/W", "1", "ID", "EI", "Q"]],
  ["f*\0B\f' \"", ["f*", "B", "'", '"']],
  ["", []],
  [" \n%only a comment", []],
])("%j falls into its tokens", (text, expected) => {
  expect(words(text)).toEqual(expected);
});

test("a token knows where it stands", () => {
  expect(nextToken("  (a)  /B", 5)).toEqual({ text: "/B", start: 7, end: 9 });
});

test.each(["(no end", "(a \\)", "<zz>", ")"])("%j is told to be no PDF", (text) => {
  expect(() => words(text)).toThrow(/PDF/);
});
