import { expect, test } from "vitest";
import { score } from "../scoring/score.ts";
import { multiple, numeric, ordering, single } from "../test-kit.ts";
import { marksOfClass } from "./marks-of.ts";

test("a class's results become marks, with what a blind guess would earn where it is known", () => {
  const items = [
    single("b", "abcd", 2),
    multiple("right-minus-wrong", "abc", "abcde"),
    numeric(11),
    ordering("longest-run", "abcdefgh"),
  ];
  const attempts = [
    ["b", ["a", "b", "d"], "eleven", ""],
    ["a", ["a", "b", "c"], "11", [..."habcdefg"]],
  ];
  const results = attempts.map((responses) => items.map((item, at) => score(item, responses[at])));
  const { items: marked, attempts: marks } = marksOfClass(items, results);
  expect(marks).toEqual([
    [2, 1 / 3, 0, 0],
    [0, 1, 1, 7 / 8],
  ]);
  expect(marked.map(({ max }) => max)).toEqual([2, 1, 1, 1]);
  expect([marked[0]?.guess, marked[2]?.guess, marked[3]?.guess]).toEqual([0.5, 0, undefined]);
});
