import { expect, test } from "vitest";
import { compile } from "./lesson.ts";
import { sampleLesson, told } from "./sample-lesson.ts";

const START = "slides/01-start.md";
const QUESTIONS = "quiz/01-first.md";
const KEY = "quiz/key.json";

test("a sound lesson has no mistakes", () => {
  expect(compile(sampleLesson()).diagnostics).toEqual([]);
});

test("a lesson is read whole: deck, slides, questions and source", () => {
  const { deck, questions, source } = compile(sampleLesson()).lesson;
  expect(deck).toMatchObject({ title: "A sample", lang: "en", dir: "ltr" });
  expect(
    deck.slides.map(({ id, kind, paragraphs, minutes }) => [id, kind, paragraphs, minutes]),
  ).toEqual([
    ["welcome", "title", [], 1],
    ["shown", "figure", [1, 2], 2],
    ["check", "checkpoint", [2], 2],
  ]);
  expect(deck.slides[0]).toMatchObject({
    beyond: "a greeting",
    body: "Hello",
    notes: "**Say.** Hello.",
  });
  expect(questions[0]?.keyed).toEqual({
    id: "colour",
    type: "single",
    rule: "all-or-nothing",
    marks: 1,
    options: ["a", "b", "c"],
    correct: "b",
  });
  expect(source?.cited).toBe("Writer 2016");
});

test("a slide names its kind, its routes and what a student needs who reads alone", () => {
  const { lesson, diagnostics } = compile(
    sampleLesson(START, "lang: en", "lang: en\nroutes: [30, 45]").set(
      "slides/02-more.md",
      `# More

## How? {#how .opener source=1 minutes=1 routes="45"}

One line.

Alone:

What the class would be told.

Note:

**Say.** Think.
`,
    ),
  );
  expect(diagnostics.filter(({ level }) => level === "error")).toEqual([]);
  expect(lesson.deck.routes).toEqual([30, 45]);
  expect(lesson.deck.slides.map(({ id, kind, routes }) => [id, kind, routes])).toEqual([
    ["welcome", "title", [30, 45]],
    ["shown", "figure", [30, 45]],
    ["check", "checkpoint", [30, 45]],
    ["how", "opener", [45]],
  ]);
  expect(lesson.deck.slides[3]).toMatchObject({
    body: "One line.",
    alone: "What the class would be told.",
    notes: "**Say.** Think.",
  });
});

test("a lesson may have slides and no quiz", () => {
  const files = new Map(sampleLesson(START, " checkpoint=colour"));
  for (const file of [QUESTIONS, KEY, "quiz/source.json"]) files.delete(file);
  expect(compile(files).diagnostics).toEqual([]);
});

test("a record that is not JSON is named", () => {
  expect(told(sampleLesson("quiz/source.json", '"author":', '"author"'))).toContainEqual(
    expect.stringContaining("quiz/source.json:2: the record is not JSON: "),
  );
});

test("all mistakes are named at once, in reading order", () => {
  const files = new Map(sampleLesson(START, "figures/map.svg", "figures/plan.svg"));
  files.set(KEY, sampleLesson(KEY, '"correct": "b"', '"correct": "e"').get(KEY) ?? "");
  files.set(
    QUESTIONS,
    sampleLesson(QUESTIONS, "level=recall", "level=recall marks=0").get(QUESTIONS) ?? "",
  );
  const { diagnostics } = compile(files);
  expect(diagnostics.map(({ file, rule }) => [file, rule])).toEqual([
    [QUESTIONS, "marks"],
    [KEY, "unknown-option"],
    [START, "missing-figure"],
  ]);
});
