import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ONE } from "../numbers/fraction.ts";
import type { Result } from "../result.ts";
import { f } from "../test-kit.ts";
import { dueItems, forecast } from "./due.ts";
import { chanceKnown, type Memory, type Recall, recallOf, review } from "./schedule.ts";

const DAY = 86_400_000;
const START = Date.UTC(2026, 0, 5, 18);
const days = (from: number, to: number) => (to - from) / DAY;

describe("how well an item was known", () => {
  const result = (n: number, d = 1): Result => ({
    ...{ kind: "scored", marks: f(n, d), max: ONE },
    detail: { type: "numeric", right: n === d, value: "1" },
  });
  const blank: Result = { kind: "unanswered", max: ONE };
  test.each<[string, Parameters<typeof recallOf>[0], Result, Recall]>([
    ["right at once", { result: result(1), hinted: false }, result(1), "good"],
    [
      "right at once and very sure",
      { result: result(1), hinted: false, certainty: 3 },
      result(1),
      "easy",
    ],
    [
      "right at once and not sure",
      { result: result(1), hinted: false, certainty: 1 },
      result(1),
      "good",
    ],
    ["right with the hint", { result: result(1), hinted: true, certainty: 3 }, result(1), "hard"],
    ["right at the second try", { result: result(0), hinted: false }, result(1), "hard"],
    ["half right", { result: result(1, 2), hinted: false }, result(1, 2), "hard"],
    ["less than half right", { result: result(1, 3), hinted: false }, result(1, 3), "again"],
    ["wrong", { result: result(0), hinted: false }, result(0), "again"],
    ["wrong and very sure", { result: result(0), hinted: false, certainty: 3 }, result(0), "again"],
    ["given up", { result: blank, hinted: true }, blank, "again"],
  ])("%s: %s", (_, first, latest, expected) => {
    expect(recallOf(first, { result: latest })).toBe(expected);
  });
});

describe("the schedule", () => {
  // The first four weights of FSRS 6, as published: days of stability after the first review.
  test.each<[Recall, number]>([
    ["again", 0.212],
    ["hard", 1.2931],
    ["good", 2.3065],
    ["easy", 8.2956],
  ])("begins with the published stability for %s: %d days", (recall, stability) => {
    const memory = review(undefined, recall, START);
    expect(memory.stability).toBeCloseTo(stability, 4);
    expect(memory).toMatchObject({ last: START, reviews: 1, lapses: 0 });
    expect(days(START, memory.due)).toBeGreaterThanOrEqual(1);
  });

  test("shows what was known better later, by whole days", () => {
    const due = (["again", "hard", "good", "easy"] as const).map((recall) =>
      days(START, review(undefined, recall, START).due),
    );
    expect(due).toEqual(due.toSorted((a, b) => a - b));
    expect(new Set(due).size).toBe(4);
    for (const wait of due) expect(Number.isInteger(wait)).toBe(true);
  });

  test("makes the waits longer while it is known, and short again when it was forgotten", () => {
    let memory = review(undefined, "good", START);
    const waits = [days(START, memory.due)];
    for (let turn = 0; turn < 4; turn++) {
      const at = memory.due;
      memory = review(memory, "good", at);
      waits.push(days(at, memory.due));
    }
    expect(waits).toEqual(waits.toSorted((a, b) => a - b));
    expect(waits.at(-1)).toBeGreaterThan(20);
    const forgotten = review(memory, "again", memory.due);
    expect(days(memory.due, forgotten.due)).toBeLessThan(10);
    expect(forgotten.lapses).toBe(1);
  });

  test("expects nine of ten to be known when they are due", () => {
    const memory = review(undefined, "easy", START);
    expect(chanceKnown(memory, START)).toBeCloseTo(1, 6);
    expect(chanceKnown(memory, START + memory.stability * DAY)).toBeCloseTo(0.9, 2);
  });

  test("never waits longer than a year", () => {
    let memory: Memory | undefined;
    for (let turn = 0; turn < 12; turn++) memory = review(memory, "easy", memory?.due ?? START);
    expect(memory === undefined ? 0 : days(memory.last, memory.due)).toBeLessThanOrEqual(365);
  });

  test("goes on, whatever the clock does", () => {
    const jumps = fc.array(
      fc.tuple(
        fc.constantFrom<Recall>("again", "hard", "good", "easy"),
        fc.integer({ min: -4000 * DAY, max: 4000 * DAY }),
      ),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(jumps, (events) => {
        let memory: Memory | undefined;
        for (const [recall, jump] of events) {
          const before = memory;
          memory = review(memory, recall, START + jump);
          expect(memory.due).toBeGreaterThan(memory.last);
          expect(memory.last).toBeGreaterThanOrEqual(before?.last ?? START + jump);
          for (const n of Object.values(memory)) expect(Number.isFinite(n)).toBe(true);
          const chance = chanceKnown(memory, START);
          expect(chance >= 0 && chance <= 1).toBe(true);
        }
      }),
    );
  });
});

describe("what is due", () => {
  const memory = (due: number, change: Partial<Memory> = {}): Memory => ({
    ...{ due: START + due * DAY, last: START - 3 * DAY, stability: 3 },
    ...{ difficulty: 5, reviews: 2, lapses: 0, ...change },
  });

  test("comes up with what is most likely forgotten first", () => {
    const memories = new Map([
      ["fresh", memory(2)],
      ["today", memory(0)],
      ["long", memory(-5, { last: START - 30 * DAY })],
      ["steady", memory(0, { stability: 90 })],
    ]);
    expect(dueItems(memories, START + 1)).toEqual(["long", "today", "steady"]);
    expect(dueItems(memories, START - 9 * DAY)).toEqual([]);
  });

  test("is forecast by the learner's own days; what is overdue is due today", () => {
    const memories = new Map(
      [-5, 0, 0.9, 1, 1.5, 2.9, 3, 9].map((due, at) => [String(at), memory(due)]),
    );
    // The second day is an hour shorter: the clock goes forward.
    const midnights = [0, 1, 1.96, 3].map((day) => START + day * DAY);
    expect(forecast(memories, midnights)).toEqual([3, 2, 1]);
    expect(forecast(memories, [])).toEqual([]);
  });
});
