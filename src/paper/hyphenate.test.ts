import { expect, test } from "vitest";
import { hyphenator } from "./hyphenate.ts";

const shown = (html: string, lang = "en") => hyphenator(lang)(html).replaceAll("\u00ad", "|");

test.each([
  ["<p>organisations</p>", "<p>or|gan|isa|tions</p>"],
  ["<p>of Balochistan</p>", "<p>of Balochistan</p>"],
  ["<p>a short text</p>", "<p>a short text</p>"],
  ["<h2>organisations</h2>", "<h2>organisations</h2>"],
  ['<p class="organisations">x</p>', '<p class="organisations">x</p>'],
  ["<p><b>organisations</b></p>", "<p><b>organisations</b></p>"],
  [
    "<article><p>x &organisations; y</p></article>",
    "<article><p>x &organisations; y</p></article>",
  ],
])("%s", (html, soft) => {
  expect(shown(html)).toBe(soft);
});

test("letters that are drawn as one stay together", () => {
  expect(shown("<p>differentiate</p>")).not.toContain("f|f");
});

test("a language without patterns is left as it is", () => {
  expect(shown("<p>organisations</p>", "tlh")).toBe("<p>organisations</p>");
});
