import { expect, test } from "vitest";
import type { Diagnostic } from "../../markdown/diagnostic.ts";
import { bankFrom } from "../sample-bank.ts";
import { makeLesson } from "./make-lesson.ts";
import { readForeignBank } from "./read-bank.ts";

/** A GIFT bank of true-false questions, named so, all in one category. */
function idsOf(category: string, names: readonly string[]): readonly string[] {
  const questions = names.map((name) => `::${name}::Water is wet, says number ${name}. {T}`);
  const found: Diagnostic[] = [];
  const text = [`$CATEGORY: ${category}`, ...questions].join("\n\n");
  const lesson = makeLesson(readForeignBank(text, "bank", found), "bank", found);
  if (lesson === undefined) throw new Error(found.map(({ message }) => message).join("\n"));
  return bankFrom(lesson.files).questions.map(({ item }) => item.id);
}

test.each([
  [
    "what the study page's addresses begin with",
    "Chemistry",
    ["Test", "Review", "All", "Mistakes"],
  ],
  ["what pages call their own parts", "Chemistry", ["Deck", "Slides", "Contents", "Speaker"]],
  ["the category", "Water", ["Water", "Ice"]],
  ["a category that is called like an address", "Test", ["Test", "Steam"]],
])("a question named like %s comes in, under an id of its own", (_what, category, names) => {
  const ids = idsOf(category, names);
  expect(ids).toHaveLength(names.length);
  expect(new Set(ids).size).toBe(names.length);
});
