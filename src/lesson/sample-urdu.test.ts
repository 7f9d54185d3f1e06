import { expect, test } from "vitest";
import { compile } from "./lesson.ts";
import { SAMPLE_URDU } from "./sample-urdu.ts";

test("a lesson in Urdu is whole, and is read from right to left", () => {
  const { lesson, diagnostics } = compile(SAMPLE_URDU);
  expect(diagnostics.filter(({ level }) => level === "error")).toEqual([]);
  expect(lesson.deck.dir).toBe("rtl");
  expect(new Set(lesson.questions.map(({ item }) => item.type)).size).toBe(7);
});
