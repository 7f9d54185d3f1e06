import { describe, expect, test } from "vitest";
import type { KeyedItem } from "../item.ts";
import { numeric, single } from "../test-kit.ts";
import { totalsBy } from "./breakdown.ts";
import {
  beginSitting,
  openItems,
  resultsOf,
  type Sitting,
  type SittingEvent,
  sit,
  timeLeft,
} from "./sitting.ts";

const bank = new Map<string, KeyedItem>([
  ["p", { ...single("b"), id: "p" }],
  ["q", { ...single("a", "abc", 2), id: "q" }],
  ["n", { ...numeric(11), id: "n" }],
]);
const play = (...events: SittingEvent[]): Sitting =>
  events.reduce(sit, beginSitting(["p", "q", "n"], 1000, 60_000));
const answer = (item: string, response: unknown): SittingEvent => ({
  ...{ type: "answer", item, response },
});

describe("a test", () => {
  test.each<[string, SittingEvent[], Partial<Sitting>]>([
    ["begins at its first item", [], { place: 0, responses: {} }],
    ["keeps an answer", [answer("p", "b")], { responses: { p: "b" } }],
    ["lets an answer be changed", [answer("p", "b"), answer("p", "c")], { responses: { p: "c" } }],
    ["lets an answer be taken back", [answer("p", "b"), answer("p", "")], { responses: { p: "" } }],
    ["knows no item that is not in it", [answer("z", "b")], { responses: {} }],
    [
      "keeps how sure one is",
      [{ type: "certainty", item: "p", certainty: 2 }],
      { certainties: { p: 2 } },
    ],
    ["goes to any item", [{ type: "go", to: 2 }], { place: 2 }],
    ["does not go behind its last", [{ type: "go", to: 3 }], { place: 0 }],
    ["does not go before its first", [{ type: "go", to: -1 }], { place: 0 }],
    ["gives more time", [{ type: "extend", by: 30_000 }], { limit: 90_000 }],
    ["takes no time away", [{ type: "extend", by: -1 }], { limit: 60_000 }],
    ["is handed in", [{ type: "hand-in", at: 5000 }], { handedInAt: 5000 }],
    [
      "is handed in once",
      [
        { type: "hand-in", at: 5000 },
        { type: "hand-in", at: 9000 },
      ],
      { handedInAt: 5000 },
    ],
    [
      "cannot be changed afterwards",
      [{ type: "hand-in", at: 5000 }, answer("p", "b")],
      { responses: {} },
    ],
  ])("%s", (_, events, expected) => {
    expect(play(...events)).toMatchObject(expected);
    if (expected.responses !== undefined)
      expect(play(...events).responses).toEqual(expected.responses);
  });

  test.each([
    [1000, 60_000],
    [31_000, 30_000],
    [61_000, 0],
    [999_000, 0],
    [-500_000, 60_000],
  ])("at %i has %i milliseconds left, also where the clock was set back", (now, left) => {
    expect(timeLeft(play(), now)).toBe(left);
  });

  test("may have no limit, which cannot be extended", () => {
    const free = beginSitting(["p"], 0);
    expect(timeLeft(free, 5)).toBeUndefined();
    expect(sit(free, { type: "extend", by: 5 })).toEqual(free);
  });

  test("points out what is unanswered, and what is no answer", () => {
    const results = resultsOf(play(answer("p", "b"), answer("n", "eleven")), bank);
    expect([...results.values()].map(({ kind }) => kind)).toEqual([
      "scored",
      "unanswered",
      "invalid",
    ]);
    expect(openItems(results)).toEqual(["q", "n"]);
  });

  test("is broken down by objective and by paragraph; an item may rest on several", () => {
    const results = resultsOf(play(answer("p", "b"), answer("q", "b"), answer("n", "11")), bank);
    const paragraphs: Readonly<Record<string, number[]>> = { p: [1], q: [2, 1, 2], n: [] };
    const totals = totalsBy(results, (id) => paragraphs[id] ?? []);
    expect([...totals]).toMatchObject([
      [1, { items: 2, marks: { n: 1, d: 1 }, max: { n: 3, d: 1 } }],
      [2, { items: 1, marks: { n: 0, d: 1 }, max: { n: 2, d: 1 } }],
    ]);
  });
});
