import { expect, test } from "vitest";
import { onPaper } from "./shell.ts";

test.each([
  ["a page of the site", '<a href="study/">A</a>', "A"],
  ["the site's own start", '<a href="./?a=1" target="_blank">A <em>b</em></a>', "A <em>b</em>"],
  ["a slide that is not in the document", '<a href="#far">A</a>', "A"],
])("on paper a link to %s is its text alone", (_, html, text) => {
  expect(onPaper(html)).toBe(text);
});

test.each([
  ["a part of the document", '<a href="#near">A</a><p id="near">B</p>'],
  ["another site", '<a href="https://example.org/?a=1&amp;b#c" target="_blank">A</a>'],
  ["an address for mail", '<a href="mailto:a@example.org">A</a>'],
])("on paper a link to %s stays", (_, html) => {
  expect(onPaper(html)).toBe(html);
});
