import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { checkFacts, checkOwnWords } from "../lesson/against-source.ts";
import { compile } from "../lesson/lesson.ts";
import { findParagraphs } from "../lesson/paragraphs.ts";
import { checkGuidelines } from "../quiz/guidelines/check-guidelines.ts";
import { readAssets, readLesson } from "../site/read-lesson.ts";
import { copyNewLesson } from "./copy-new-lesson.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "new lesson "));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test.each([".", "a/new folder"])(
  "a new lesson in %s has no mistake, and none against its text",
  async (name) => {
    const root = join(folder, name);
    copyNewLesson(root);
    const files = await readLesson(root);
    const { lesson, diagnostics } = compile(files, await readAssets(root));
    expect([...diagnostics, ...checkGuidelines(lesson.questions)]).toEqual([]);
    expect(lesson.deck.slides.length).toBeGreaterThan(3);
    expect(lesson.questions.length).toBeGreaterThan(1);
    const article = readFileSync(join(root, "article.txt"), "utf8");
    if (lesson.source === undefined) throw new Error("It has no record of its text.");
    const { paragraphs, diagnostics: unlike } = findParagraphs(
      article,
      lesson.source,
      "article.txt",
    );
    const key = lesson.questions.map(({ entry }) => entry);
    expect([
      ...unlike,
      ...checkFacts(key, paragraphs),
      ...checkOwnWords(files, article, []),
    ]).toEqual([]);
  },
);

test.each<[string, (path: string) => void]>([
  ["a file", (path) => writeFileSync(path, "mine")],
  [
    "a folder with a file in it",
    (path) => {
      mkdirSync(path);
      writeFileSync(join(path, "notes.txt"), "mine");
    },
  ],
  [
    "a folder with a hidden file in it",
    (path) => {
      mkdirSync(path);
      writeFileSync(join(path, ".git"), "mine");
    },
  ],
])("%s is refused, and stays as it is", (_, make) => {
  const path = join(folder, "there");
  make(path);
  const before = readdirSync(folder, { recursive: true });
  expect(() => copyNewLesson(path)).toThrow(/^A new lesson takes an? (empty )?folder; /);
  expect(readdirSync(folder, { recursive: true })).toEqual(before);
});
