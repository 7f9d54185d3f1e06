import { expect, test } from "vitest";
import { compile } from "../lesson/lesson.ts";
import { SAMPLE_URDU } from "../lesson/sample-urdu.ts";
import type { Edition } from "../pages/edition.ts";
import * as words from "../words/sample-urdu.ts";
import { answerKeyDocument } from "./answer-key.ts";
import { handoutDocument } from "./handout.ts";
import { arrange } from "./paper.ts";
import { slidesDocument } from "./slides.ts";
import { worksheetDocument } from "./worksheet.ts";

const edition: Edition = { ...compile(SAMPLE_URDU).lesson, words };
const paper = arrange(
  edition.questions.map(({ item }) => item),
  undefined,
);

/** Words in Latin letters, whether shown or said: those of codes, option letters and tags left out. */
function latinWords(html: string): string[] {
  const body = html.slice(html.indexOf("<body"));
  const said = [
    ...body.matchAll(/\s(?:alt|title|aria-label|aria-description|data-paper)="([^"]*)"/g),
  ];
  const text = [body.replace(/<[^>]*>/g, " "), ...said.map(([, value]) => value)].join(" ");
  return (text.replace(/&\w+;/g, " ").match(/[A-Za-z]{3,}/g) ?? []).filter(
    (word) => !/^[0-9a-f]{3,4}$/.test(word),
  );
}

test.each([
  ["slides", () => slidesDocument(edition, "light")],
  ["handout", () => handoutDocument(edition, "a4", false)],
  ["handout with notes", () => handoutDocument(edition, "a4", true)],
  ["worksheet", () => worksheetDocument(edition, paper, "a4")],
  ["answer key", () => answerKeyDocument(edition, paper, "a4")],
])("on paper (%s) a lesson in another language holds no word of English", async (_, make) => {
  const { html, title, author, subject, bookmarks, lang } = await make();
  expect(html).toMatch(/<html [^>]*lang="ur" dir="rtl"/);
  expect(lang).toBe("ur");
  expect(latinWords(html)).toEqual([]);
  const said = [title, author, subject, ...bookmarks.map((one) => one.title)].join(" ");
  expect(said.match(/[A-Za-z]{3,}/g) ?? []).toEqual([]);
});
