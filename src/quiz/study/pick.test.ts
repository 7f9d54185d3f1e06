import { expect, test } from "vitest";
import { single } from "../test-kit.ts";
import { addToHistory, emptyHistory, type KnownItem } from "./history.ts";
import { pickMistakes, pickMix, pickTopic } from "./pick.ts";

const topics = ["one", "two", "three", "four"];
const items = topics.flatMap((objective) =>
  [1, 2, 3, 4, 5].map((n) => ({ id: `${objective}-${n}`, objective })),
);
const known = new Map(
  items.map(({ id, objective }): [string, KnownItem] => [
    id,
    { keyed: { ...single("b"), id }, print: "p", objective },
  ]),
);
let n = 0;
function after(answers: Readonly<Record<string, string>>) {
  const history = emptyHistory();
  for (const [item, response] of Object.entries(answers)) {
    n += 1;
    const event = {
      kind: "answered",
      id: `e${n}`,
      n,
      at: n,
      sitting: `s${n}`,
      item,
      response,
    } as const;
    addToHistory(history, { ...event, print: "p" }, known);
  }
  return history;
}
const topicOf = (id: string) => id.split("-")[0];

test("who has done nothing yet meets two topics, in the lesson's order, evenly", () => {
  const mix = pickMix(items, topics, emptyHistory(), 8, "seed");
  expect(mix.map(topicOf)).toEqual(["one", "one", "one", "one", "two", "two", "two", "two"]);
});

test("each sitting opens two topics more, until all are open", () => {
  const history = after({ "one-1": "b", "two-1": "b" });
  expect(new Set(pickMix(items, topics, history, 8, "seed").map(topicOf))).toEqual(new Set(topics));
});

test.each([
  ["what was missed comes first", { "one-4": "a", "one-1": "b" }, "one-4", true],
  ["what is known comes last", { "one-1": "b" }, "one-1", false],
])("within a topic %s", (_, answers, id, chosen) => {
  const mix = pickMix(items, topics, after(answers), 8, "seed");
  expect(mix.includes(id)).toBe(chosen);
});

test("no item is asked twice, and none beyond the bank", () => {
  const mix = pickMix(items, topics, after({ "one-1": "b", "three-1": "b" }), 50, "seed");
  expect(new Set(mix).size).toBe(mix.length);
  expect(mix).toHaveLength(20);
});

test("the same seed picks the same items", () => {
  const pick = (seed: string) => pickMix(items, topics, emptyHistory(), 4, seed);
  expect(pick("a")).toEqual(pick("a"));
  expect(new Set(["a", "b", "c", "d", "e"].map((seed) => pick(seed).join())).size).toBeGreaterThan(
    1,
  );
});

test("mistakes are the items missed last time, the longest ago first", () => {
  const history = after({ "two-3": "a", "one-2": "a", "four-1": "b" });
  expect(pickMistakes(items, history)).toEqual(["two-3", "one-2"]);
});

test("a topic is asked whole, in the bank's order", () => {
  expect(pickTopic(items, "two")).toEqual(["two-1", "two-2", "two-3", "two-4", "two-5"]);
});
