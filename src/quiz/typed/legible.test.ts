import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyText } from "../test-kit.ts";
import { legible } from "./legible.ts";

describe("legible", () => {
  test.each([
    ["Peshawar", "Peshawar"],
    ["", ""],
    ["\u200f45\u00a0", "45 "],
    ["a\tb\nc\u2003d", "a b c d"],
    ["Pe\u00adsha\u200bwar\ufeff", "Peshawar"],
    ["\u2067پشاور\u2069", "پشاور"],
    ["\u202a45\u202c", "45"],
    ["\u200dپ\u200cش", "پش"],
    ["😀", "😀"],
    ["e\u0301", "e\u0301"],
  ])("%j is read as %j", (text, expected) => {
    expect(legible(text)).toBe(expected);
  });

  test.each([
    "a\u0000b",
    "a\u001bb",
    "a\u007f",
    "a\u0085b\u0086",
    "\ud800",
    "\udc00",
    "a\udc00\ud800",
    "\u202dab",
    "\u202eab",
    "\ufffd",
    "\ufffc",
    "\uffff",
    "\ufdd0",
    "\u{1fffe}",
  ])("%j is refused, as no person types it", (text) => {
    expect(legible(text)).toBeUndefined();
  });

  test("what it lets through, it lets through unchanged", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const once = legible(text);
        if (once !== undefined) expect(legible(once)).toBe(once);
      }),
    );
  });
});
