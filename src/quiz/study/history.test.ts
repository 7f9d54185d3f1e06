import { describe, expect, test } from "vitest";
import { multiple, single } from "../test-kit.ts";
import { dueReason } from "./due.ts";
import type { StudyEvent } from "./event.ts";
import { addToHistory, emptyHistory, type KnownItem, standingOf } from "./history.ts";

const DAY = 86_400_000;
const items = new Map<string, KnownItem>([
  ["single", { keyed: single("b"), print: "now", objective: "first" }],
  [
    "multiple",
    { keyed: multiple("right-minus-wrong", "ab", "abcd"), print: "now", objective: "first" },
  ],
]);

let n = 0;
function answer(response: string | string[], more: object = {}): StudyEvent {
  n += 1;
  const item = typeof response === "string" ? "single" : "multiple";
  const event = {
    kind: "answered",
    id: `e${n}`,
    n,
    at: n,
    sitting: "s",
    item,
    print: "now",
    response,
  };
  return { ...event, ...more } as StudyEvent;
}
function historyOf(...events: StudyEvent[]) {
  const history = emptyHistory();
  for (const event of events) addToHistory(history, event, items);
  return history;
}

describe("an item stands by the first try of its latest sitting", () => {
  test.each([
    ["never answered", [], "new"],
    ["right at once", [answer("b")], "known"],
    ["wrong, then right in the same sitting", [answer("a"), answer("b")], "missed"],
    ["wrong, then right in a later sitting", [answer("a"), answer("b", { sitting: "t" })], "known"],
    [
      "right, then wrong in a later sitting",
      [answer("b"), answer("a", { sitting: "t" })],
      "missed",
    ],
    ["no answer at all", [answer("z")], "new"],
    ["to an older version", [answer("b", { print: "then" })], "new"],
  ] as const)("%s", (_, events, standing) => {
    expect(standingOf(historyOf(...events), "single")).toBe(standing);
  });
});

test("partly right is not known", () => {
  expect(standingOf(historyOf(answer(["a"])), "multiple")).toBe("missed");
});

test("an answer to an older version sets aside its own item alone", () => {
  const history = historyOf(answer("b", { print: "then" }), answer(["a", "b"]));
  expect([...history.changed]).toEqual(["single"]);
  expect(standingOf(history, "multiple")).toBe("known");
});

test("an answer to an item that is gone changes nothing", () => {
  expect(historyOf(answer("b", { item: "gone" }))).toEqual(emptyHistory());
});

test.each([
  ["a clock that goes on", [0, DAY, 2 * DAY]],
  ["a clock that is set back a year", [400 * DAY, 35 * DAY, 36 * DAY]],
  ["a clock that jumps forty years ahead and back", [0, 14_600 * DAY, DAY]],
])("what is due next is never before the last answer: %s", (_, times) => {
  const history = historyOf(...times.map((at, s) => answer("b", { at, sitting: `s${s}` })));
  const memory = history.memories.get("single");
  expect(memory?.due).toBeGreaterThan(memory?.last ?? Number.NaN);
  expect(memory?.last).toBe(Math.max(...times));
  expect(memory?.reviews).toBe(3);
});

describe("why an item is due", () => {
  const LATER = { sitting: "t", at: 40 * DAY };
  test.each([
    ["never answered", [], { code: "new" }],
    ["answered in an older version", [answer("b", { print: "old" })], { code: "new" }],
    ["right the last time", [answer("b", { at: 0 })], { code: "fading", last: 0 }],
    ["wrong the last time", [answer("a", { at: 5 })], { code: "missed", last: 5 }],
    [
      "right, and wrong later",
      [answer("b", { at: 0 }), answer("a", LATER)],
      { code: "missed", last: 40 * DAY },
    ],
    [
      "right again after it was forgotten",
      [answer("b", { at: 0 }), answer("a", LATER), answer("b", { sitting: "u", at: 50 * DAY })],
      { code: "lapsed", last: 50 * DAY },
    ],
  ])("%s", (_, events, expected) => {
    expect(dueReason(historyOf(...events), "single", 60 * DAY)).toMatchObject(expected);
  });

  test("with the chance that it is still known: about nine of ten when it is due, never more than all", () => {
    const history = historyOf(answer("b", { at: 0 }));
    const due = history.memories.get("single")?.due ?? 0;
    const percent = (at: number) => Reflect.get(dueReason(history, "single", at), "percent");
    expect(Math.abs(percent(due) - 90)).toBeLessThan(3);
    expect(percent(-9 * DAY)).toBe(100);
  });
});
