import { describe, expect, test } from "vitest";
import { lint } from "./dialect.ts";
import { blockHtml, inlineHtml } from "./marked.ts";

describe("Markdown becomes the HTML that our pages need", () => {
  test.each([
    ["emphasis", "A *b* **c**", "<p>A <em>b</em> <strong>c</strong></p>\n"],
    [
      "a link out opens beside the lesson",
      "[a](https://example.org/?b&c)",
      '<p><a href="https://example.org/?b&amp;c" target="_blank" rel="noopener noreferrer">a</a></p>\n',
    ],
    ["a link inside stays inside", "[a](#council)", '<p><a href="#council">a</a></p>\n'],
    [
      "a table has headers with a scope",
      "| A | B |\n|---|---|\n| c | d |",
      '<table><thead><tr><th scope="col">A</th><th scope="col">B</th></tr></thead><tbody><tr><th scope="row">c</th><td>d</td></tr></tbody></table>\n',
    ],
    [
      "a word with a number stays on one line, wherever it stands",
      "- A **catch-22**, from 4-5",
      '<ul>\n<li>A <strong><span class="whole">catch-22</span></strong>, from 4-5</li>\n</ul>\n',
    ],
    [
      "a name stays on one line, as a short compound does; a long one need not",
      "Lashkar-e-Taiba is well-armed, not counter-revolutionary",
      '<p><span class="whole">Lashkar-e-Taiba</span> is <span class="whole">well-armed</span>, not counter-revolutionary</p>\n',
    ],
  ])("%s", (_, markdown, html) => {
    expect(blockHtml(markdown)).toBe(html);
  });

  test("inline text has no paragraph", () => {
    expect(inlineHtml("A *b* & <c")).toBe("A <em>b</em> &amp; &lt;c");
  });
});

describe("what the dialect holds is let pass", () => {
  test.each([
    ["paragraphs and lists", "A\n\n- b\n- c\n  - d\n\n1. e\n2. f"],
    ["a table", "| A | B |\n|---|---|\n| [c](https://example.org) | *d* |"],
    ["a long rule of a table", `| A |\n|${"-".repeat(200)}|\n| b |`],
    ["links", "[a](https://example.org) [b](#id) [c](study/index.html) [d](mailto:a@example.org)"],
    ["a year at a line's start", "2016 was the year."],
  ])("%s", (_, text) => {
    expect(lint(text, { file: "f", line: 1 })).toEqual([]);
  });
});

test("a mistake deep in a list or a table is named with its own line", () => {
  const text = "A\n\n- b\n- c <i>d</i>\n\n| e |\n|---|\n| [f](data:x) |";
  expect(lint(text, { file: "f", line: 10 }).map(({ line, rule }) => [line, rule])).toEqual([
    [13, "raw-html"],
    [17, "unsafe-link"],
  ]);
});
