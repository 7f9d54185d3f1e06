import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { checkFullness, LIMITS } from "./check-fullness.ts";
import type { Slide } from "./slide.ts";

const place = { file: "f", line: 1 };
const SLIDE: Slide = {
  ...{ id: "a", title: "A", chapter: "C", paragraphs: [], beyond: undefined, minutes: 1 },
  ...{ routes: [], kind: "text", checkpoint: undefined, figure: undefined },
  ...{ body: "", alone: "", notes: "", place },
  places: { body: place, alone: place, notes: place, figure: place },
};
const words = (count: number) => "word ".repeat(count);
const list = (count: number) => "- a\n".repeat(count);
const row = (cells: number, text = "a") => `|${` ${text} |`.repeat(cells)}`;
const table = (columns: number, rows: number) =>
  [row(columns), row(columns, "---"), ...Array(rows).fill(row(columns))].join("\n");
const code = (lines: number, width: number) =>
  `\`\`\`\n${`${"x".repeat(width)}\n`.repeat(lines)}\`\`\``;

describe("as much as a class can read is let pass, more is told", () => {
  test.each<[string, Partial<Slide>, Partial<Slide>, string]>([
    [
      "words",
      { body: words(70) },
      { body: words(71) },
      "has 71 words on its face; at most 70 can be read",
    ],
    [
      "words above a figure",
      { kind: "figure", body: words(35) },
      { kind: "figure", body: words(36) },
      "has 36 words above its figure; at most 35 can be read",
    ],
    [
      "a headline",
      { title: "a ".repeat(45) },
      { title: `${"a ".repeat(45)}a` },
      "has a headline of 91 characters; at most 90 are read at a glance",
    ],
    [
      "columns",
      { body: table(5, 1) },
      { body: table(12, 1) },
      "has a table of 12 columns; at most 5 fit",
    ],
    [
      "rows",
      { body: table(2, 9) },
      { body: table(2, 10) },
      "has a table of 10 rows; at most 9 fit",
    ],
    ["entries", { body: list(8) }, { body: list(9) }, "has a list of 9 entries; at most 8 fit"],
    [
      "entries of a list within a list",
      { body: `- a\n${"    - b\n".repeat(7)}` },
      { body: `- a\n${"    - b\n".repeat(8)}` },
      "has a list of 9 entries; at most 8 fit",
    ],
    [
      "a table of 40 rows",
      { body: table(1, 9) },
      { body: table(1, 40) },
      "has a table of 40 rows; at most 9 fit",
    ],
    [
      "code within a line",
      { body: `A \`${"y".repeat(30)}\`` },
      { body: `A \`${"y".repeat(31)}\`` },
      `holds "${"y".repeat(31)}`,
    ],
    [
      "a word in a cell",
      { body: table(2, 1).replace("| a |", `| ${"z".repeat(30)} |`) },
      { body: table(2, 1).replace("| a |", `| ${"z".repeat(31)} |`) },
      "which no line can break",
    ],
    [
      "lines of code",
      { body: code(12, 10) },
      { body: code(13, 10) },
      "has a block of code of 13 lines; at most 12 fit",
    ],
    [
      "a line of code",
      { body: code(1, 68) },
      { body: code(1, 69) },
      "has a line of code of 69 characters; at most 68 fit",
    ],
    [
      "a word",
      { body: "x".repeat(30) },
      { body: "x".repeat(31) },
      `holds "${"x".repeat(31)}", which no line can break; words have at most 30 letters`,
    ],
    [
      "a long address",
      { body: `[a](https://example.org/${"x".repeat(60)})` },
      { body: `https://example.org/${"x".repeat(60)}` },
      "which no line can break",
    ],
    [
      "a word of a headline",
      { title: "x".repeat(30) },
      { title: "x".repeat(31) },
      "which no line can break",
    ],
    [
      "a language without blanks",
      { body: "市".repeat(140) },
      { body: "市".repeat(144) },
      "has 72 words on its face; at most 70 can be read",
    ],
  ])("%s", (_, enough, more, message) => {
    const told = (slide: Partial<Slide>) =>
      checkFullness({ slides: [{ ...SLIDE, ...slide }] }).map((one) => [one.level, one.message]);
    expect(told(enough)).toEqual([]);
    expect(told(more)).toEqual([["warning", expect.stringContaining(message)]]);
  });
});

test("the README states the limits", () => {
  const readme = readFileSync(join(import.meta.dirname, "../../README.md"), "utf8");
  const {
    words: most,
    figureWords,
    headline,
    columns,
    rows,
    entries,
    codeLines,
    codeWidth,
    unbroken,
  } = LIMITS;
  expect(readme).toContain(
    `${most} words, ${figureWords} above a figure, ${headline} characters in a headline, ${columns} columns and ${rows} rows in a table, ${entries} entries in a list, ${codeLines} lines of code of ${codeWidth} characters, words of ${unbroken} letters`,
  );
});
