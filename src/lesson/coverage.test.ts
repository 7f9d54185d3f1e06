import { expect, test } from "vitest";
import { coverage } from "./coverage.ts";
import { compile } from "./lesson.ts";
import { sampleLesson } from "./sample-lesson.ts";

const { lesson } = compile(sampleLesson());

test("each paragraph knows the slides and items that rest on it, in order", () => {
  expect(coverage(lesson).paragraphs).toEqual([
    { number: 1, slides: ["shown"], items: [] },
    { number: 2, slides: ["shown", "check"], items: ["colour"] },
  ]);
});

test("each objective knows its items, and how many ask for more than recall", () => {
  expect(coverage(lesson).objectives).toEqual([{ id: "first", items: ["colour"], aboveRecall: 0 }]);
  const files = sampleLesson("quiz/01-first.md", "level=recall", "level=apply");
  expect(coverage(compile(files).lesson).objectives[0]?.aboveRecall).toBe(1);
});

test("the minutes are those of all slides together", () => {
  expect(coverage(lesson).minutes).toBe(1 + 2 + 2);
});

test("a lesson without a record of its article or a quiz covers no paragraph", () => {
  const files = new Map([...sampleLesson()].filter(([path]) => !path.startsWith("quiz/")));
  const found = coverage(compile(files).lesson);
  expect(found.paragraphs).toEqual([]);
  expect(found.objectives).toEqual([{ id: "first", items: [], aboveRecall: 0 }]);
});
