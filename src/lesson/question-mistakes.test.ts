import { expect, test } from "vitest";
import { sampleLesson, told } from "./sample-lesson.ts";

const QUESTIONS = "quiz/01-first.md";

test.each([
  [
    "a question without a section",
    "# First\n",
    "",
    "quiz/01-first.md:2: questions stand under a title, # Like this (no-section)",
  ],
  [
    "an unknown type",
    "type=single",
    "type=singel",
    'quiz/01-first.md:3: item `colour` has type "singel"; it is one of single, multiple, true-false, matching, ordering, numeric, short-text (attributes)',
  ],
  [
    "an unknown level",
    "level=recall",
    "level=hard",
    'quiz/01-first.md:3: item `colour` has level "hard"; it is one of recall, understand, apply, evaluate (attributes)',
  ],
  [
    "a rule of another type",
    "type=single",
    "type=single rule=longest-run",
    'quiz/01-first.md:3: item `colour` has rule "longest-run"; it is one of all-or-nothing (attributes)',
  ],
  [
    "an unknown objective",
    "objective=first",
    "objective=last",
    'quiz/01-first.md:3: item `colour` has objective "last"; the objectives are first (unknown-objective)',
  ],
  [
    "marks that are no whole number",
    "type=single",
    "type=single marks=1.5",
    'quiz/01-first.md:3: marks are a whole number from 1 to 100; found "1.5" (marks)',
  ],
  [
    "an option written twice",
    "- c) Blue",
    "- b) Blue",
    'quiz/01-first.md:9: item `colour` has option "b" twice (duplicate-option)',
  ],
  [
    "an item without a stem",
    "Which colour does the article give?",
    "",
    "quiz/01-first.md:3: item `colour` has no stem (no-stem)",
  ],
  [
    "a true/false item with three options",
    "type=single",
    "type=true-false",
    "quiz/01-first.md:3: item `colour` (true-false) has two options; found 3 (options)",
  ],
  [
    "a written answer with options",
    "type=single",
    "type=numeric",
    "quiz/01-first.md:7: item `colour` (numeric) takes a written answer, no options; found 3 (options)",
  ],
])(
  "a mistake of a question is named with its place, its rule and what was found: %s",
  (_, from, to, line) => {
    expect(told(sampleLesson(QUESTIONS, from, to))).toContainEqual(expect.stringContaining(line));
  },
);

test("a duplicate item is named where it stands again", () => {
  const files = new Map(sampleLesson());
  files.set("quiz/02-second.md", files.get(QUESTIONS) ?? "");
  expect(told(files)).toEqual([
    "quiz/02-second.md:3: item `colour` is also at quiz/01-first.md:3 (duplicate-id)",
  ]);
});
