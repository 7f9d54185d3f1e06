import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import type { ChoiceItem } from "../item.ts";
import type { Question } from "../question.ts";
import { pcg32 } from "../random/pcg32.ts";
import { classGrader } from "./class-grader.ts";
import type { ResponseFile } from "./response-file.ts";

const place = { file: "quiz/01.md", line: 1 };
const OPTIONS = ["a", "b", "c", "d"];

/** A single choice of four, key "b". */
function question(at: number): Question {
  const id = `item-${at}`;
  const item: ChoiceItem<"single"> = {
    ...{ id, type: "single", title: "T", stem: "Which?", objective: `o${at % 3}`, level: "recall" },
    ...{ rule: "all-or-nothing", marks: 1, enemies: [], section: "S", place, stemPlace: place },
    options: OPTIONS.map((option) => ({ id: option, text: option, place })),
  };
  const keyed = { id, type: "single", rule: "all-or-nothing", marks: 1 } as const;
  return {
    item,
    keyed: { ...keyed, options: OPTIONS, correct: "b" },
    entry: {
      ...{ id, place, at: () => place },
      ...{ correct: "b", evidence: [], slide: "", explanation: "" },
    },
  };
}

const questions = Array.from({ length: 30 }, (_, at) => question(at));
const random = pcg32(1n, 2n);

function response(student: number): ResponseFile {
  const chosen = questions.map(({ item }) => [item.id, OPTIONS[random.below(4)] ?? "a"]);
  return {
    ...{ format: "lesson-responses", version: 1, questions: "" },
    ...{ student: `Student ${student}`, responses: Object.fromEntries(chosen) },
  };
}

test("students are counted and let go: nine thousand more take next to no memory", () => {
  setFlagsFromString("--expose-gc");
  const collect: () => void = runInNewContext("gc");
  const live = () => {
    collect();
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    return heapUsed + arrayBuffers;
  };
  const grader = classGrader(questions);
  const students = (from: number, to: number) => {
    for (let at = from; at < to; at += 1) grader.grade(response(at));
    return live();
  };
  const thousand = students(0, 1_000);
  const more = students(1_000, 10_000) - thousand;
  // Not 40 bytes each: their names alone would be as much.
  expect(more).toBeLessThan(9_000 * 40);
  const { paper, items, objectives, distractors } = grader.report();
  expect(paper.attempts).toBe(10_000);
  // A blind guess at one of four, which ten thousand of them come close to.
  expect(items[0]?.facility).toBeCloseTo(25, -1);
  expect(objectives.get("o0")).toBeCloseTo(0.25, 1);
  const all = distractors[0]?.options.reduce((sum, option) => sum + option.all, 0);
  expect(all).toBe(10_000);
});
