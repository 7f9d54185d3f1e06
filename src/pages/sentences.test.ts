import { expect, test } from "vitest";
import { plainText } from "./plain-text.ts";
import { sentences } from "./sentences.ts";

test.each([
  ["It began. Then it ended.", "en", ["It began. ", "Then it ended."]],
  ["One line\nand its rest. Two.", "en", ["One line and its rest. ", "Two."]],
  ["First part.\n\nSecond part.", "en", ["First part."]],
  ["یہ پہلا ہے۔ یہ دوسرا ہے۔", "ur", ["یہ پہلا ہے۔ ", "یہ دوسرا ہے۔"]],
  ["", "en", []],
])("%j is cut as its language ends sentences", (text, lang, cut) => {
  expect(sentences(text, lang)).toEqual(cut);
});

test.each([
  ["**Bold** & *bare*", "Bold & bare"],
  ["Less < more", "Less < more"],
  ["“Quoted” and “so on”", "“Quoted” and “so on”"],
])("%j loses its marks and keeps its characters", (markdown, plain) => {
  expect(plainText(markdown)).toBe(plain);
});
