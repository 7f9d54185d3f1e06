import { describe, expect, test } from "vitest";
import { clock } from "../shared/clock.ts";
import {
  behind,
  due,
  elapsed,
  pause,
  plan,
  routeFor,
  start,
  UNSTARTED,
  untilBell,
} from "./pace.ts";

test.each([
  [0, "0:00"],
  [999, "0:00"],
  [59_999, "0:59"],
  [60_000, "1:00"],
  [3_725_000, "62:05"],
  [-5, "0:00"],
])("%i ms are read %s", (milliseconds, text) => {
  expect(clock(milliseconds)).toBe(text);
});

describe("the clock", () => {
  test("stands at nought until it is started, and is started once", () => {
    expect(elapsed(UNSTARTED, 5000)).toBe(0);
    const watch = start(UNSTARTED, 1000);
    expect(elapsed(watch, 5000)).toBe(4000);
    expect(start(watch, 9000)).toEqual(watch);
  });
  test("stands still while it is paused, however often", () => {
    const watch = start(UNSTARTED, 0);
    const stopped = pause(watch, 10);
    expect(elapsed(stopped, 1000)).toBe(10);
    const on = pause(stopped, 110);
    expect(elapsed(on, 120)).toBe(20);
    const again = pause(pause(on, 130), 230);
    expect(elapsed(again, 240)).toBe(40);
  });
  test("cannot be paused before it runs", () => {
    expect(pause(UNSTARTED, 5)).toEqual(UNSTARTED);
  });
});

describe("the plan lays minutes end to end", () => {
  test.each<[readonly number[], readonly number[], number | undefined, readonly number[]]>([
    [[1, 0.5, 2], [], undefined, [0, 1, 1.5, 3.5]],
    [[1, 0.5, 2], [], 7, [0, 2, 3, 7]],
    [[1, 5, 2], [1], undefined, [0, 1, 1, 3]],
    [[1, 5, 1], [1], 30, [0, 15, 15, 30]],
    [[], [], 30, [0]],
    [[0, 0], [], 30, [0, 0, 0]],
  ])("of %j without %j in %s minutes: %j", (minutes, skipped, have, ends) => {
    const spans = plan(minutes, new Set(skipped), have);
    expect([0, ...spans.map(({ to }) => to)]).toEqual(ends);
    for (const [index, { from }] of spans.entries()) expect(from).toBe(ends[index]);
  });
});

const spans = plan([2, 5, 3, 4], new Set([2]), undefined); // 0–2, 2–7, 7–7, 7–11

test.each([
  [0, 0, 0],
  [0, 2, 0],
  [0, 5, 3],
  [1, 1, -1],
  [1, 6.9, 0],
  [3, 19, 8],
  [9, 4, 0],
])("on slide %i after %d minutes one is %d behind", (slide, gone, late) => {
  expect(behind(spans, slide, gone)).toBe(late);
});

test.each([
  [0, 0],
  [1.9, 0],
  [2, 1],
  [6.9, 1],
  [7, 3],
  [99, 3],
])("after %d minutes slide %i is due, never one that is passed over", (gone, slide) => {
  expect(due(spans, gone)).toBe(slide);
});

test.each([
  ["10:45", 45],
  ["10:01", 1],
  ["9:30", 1410],
  ["10:00", 1440],
  ["", undefined],
  ["soon", undefined],
])("from ten o'clock to %j it is %s minutes", (bell, minutes) => {
  expect(untilBell(bell, new Date(2026, 0, 1, 10, 0, 20))).toBe(minutes);
});

test.each([
  [35, 86, "30"],
  [45, 86, "45"],
  [44, 43, undefined],
  [90, 86, undefined],
  [35, 43, "30"],
  [20, 86, "30"],
  [20, 28, undefined],
])("with %d minutes for a plan of %d the route of %s is offered", (have, present, route) => {
  const planned = [
    ["30", 28],
    ["45", 43],
    ["90", 86],
  ] as const;
  expect(routeFor(have, present, planned)).toBe(route);
});
