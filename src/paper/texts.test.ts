import { expect, test } from "vitest";
import { compile } from "../lesson/lesson.ts";
import { sampleLesson } from "../lesson/sample-lesson.ts";
import * as words from "../words/en.ts";
import { sheetsDocument, toFill, withLines } from "./texts.ts";

const table = (...cells: string[]) =>
  `<table><thead><tr><th></th><th>Head</th></tr></thead><tbody><tr><th scope="row">${cells.join("</td><td>")}</td></tr></tbody></table>`;

test.each([
  ["a table without an empty cell is read", table("A", "B", "C"), false],
  ["one empty cell in three is a gap", table("A", "B", ""), false],
  ["half of the cells empty: it is filled in", table("A", ""), true],
  ["most of the cells empty: it is filled in", table("A", "", " ", ""), true],
  ["empty heads do not count", table("A", "B"), false],
])("%s", (_, html, fills) => {
  expect(toFill(html).includes('class="to-fill"')).toBe(fills);
});

test("each table is judged by itself", () => {
  const both = toFill(`${table("A", "")}<p>x</p>${table("A", "B")}`);
  expect(both.match(/to-fill/g)).toHaveLength(1);
});

const LINE = '<div class="writing-line"></div>\n';

test.each([
  ["a question", `<p>Why?</p>\n${LINE}`, "<p>Why?</p>"],
  ["a question with two lines", `<p>Why?</p>\n${LINE}${LINE}`, "<p>Why?</p>"],
  ["lines alone", LINE, ""],
])("%s is one with its lines", (_, html, question) => {
  expect(withLines(html)).toMatch(/^<div class="ask">.*<\/div><\/div>\n$/s);
  expect(withLines(html)).toContain(`<div class="ask">${question}`);
});

test("of two questions each has its own lines, and other text none", () => {
  const html = withLines(`<p>Read.</p>\n<p>Why?</p>\n${LINE}<p>How?</p>\n${LINE}`);
  expect(html.split('<div class="ask">').map((part) => /<p>(.*)<\/p>/.exec(part)?.[1])).toEqual([
    "Read.",
    "Why?",
    "How?",
  ]);
});

async function printed(sheet: string) {
  const { lesson, diagnostics } = compile(sampleLesson().set("slides/sheets/a.md", sheet));
  expect(diagnostics).toEqual([]);
  const { html, bookmarks } = await sheetsDocument({ ...lesson, words }, "a4");
  return { main: html.slice(html.indexOf("<main")), bookmarks };
}

test("copies are whole, and contents name the text once", async () => {
  const { main, bookmarks } = await printed("# Slip {copies=3}\n\n## Part\n\nWhy?\n\n____\n");
  expect(main.match(/<article/g)).toHaveLength(3);
  expect(main.match(/class="writing-line"/g)).toHaveLength(3);
  expect(main.match(/<h[12]/g)).toHaveLength(bookmarks.length);
  expect(bookmarks.map(({ title }) => title)).toEqual(["Slip", "Part"]);
});

test("a picture stands in a sheet, and in each copy with ids of its own", async () => {
  const { main } = await printed("# Slip {copies=2}\n\n![](figures/map.svg)\n");
  expect(main.match(/<svg/g)).toHaveLength(2);
  const ids = [...main.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
});
