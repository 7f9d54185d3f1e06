import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { PAGE_IDS } from "../lesson/check-ids.ts";
import { compile } from "../lesson/lesson.ts";
import { sampleLesson } from "../lesson/sample-lesson.ts";
import { bakeDeck } from "../pages/deck.ts";
import { bakeStudy } from "../pages/study.ts";
import * as words from "../words/en.ts";

const web = join(import.meta.dirname, "../web");
const sources = readdirSync(web, { recursive: true, encoding: "utf8" })
  .filter((name) => /\.(ts|html)$/.test(name) && !/\.test\.ts$/.test(name))
  .map((name) => readFileSync(join(web, name), "utf8"));
const edition = { ...compile(sampleLesson()).lesson, words };
const pages = [bakeDeck(edition), bakeStudy(edition)];

/** Ids written into pages, and those that scripts give to what they make. */
const ids = [...sources, ...pages].flatMap((text) =>
  [...text.matchAll(/(?:\sid=|\.id = |\bid: )"([^"$]+)"/g)].map(([, id = ""]) => id),
);
const authors = new Set([
  ...edition.deck.slides.map(({ id }) => id),
  ...edition.questions.map(({ item }) => item.id),
]);

test("every id that a page makes is known to the check, or is one that no author can write", () => {
  const made = ids.filter((id) => !authors.has(id));
  expect(made.length).toBeGreaterThan(10);
  expect(made.filter((id) => !id.includes("_") && !PAGE_IDS.has(id))).toEqual([]);
});

/** Ids that were once the pages' own, or look as if they might be. */
test.each(["t", "title", "d", "desc", "stem", "total", "a"])(
  "no id stands twice on a page where an author's ends in -%s",
  (end) => {
    const files = new Map(
      [...sampleLesson()].map(([path, text]) => [
        path,
        text
          .replace("{#check ", `{#shown-${end} `)
          .replace("{#colour type=single", `{#study-${end} type=single`)
          .replace("checkpoint=colour", `checkpoint=study-${end}`)
          .replace('"colour": {', `"study-${end}": {`),
      ]),
    );
    const { lesson, diagnostics } = compile(files);
    expect(diagnostics).toEqual([]);
    for (const page of [bakeDeck({ ...lesson, words }), bakeStudy({ ...lesson, words })]) {
      const all = [...page.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
      expect(all.length).toBeGreaterThan(2);
      expect(new Set(all).size).toBe(all.length);
    }
  },
);
