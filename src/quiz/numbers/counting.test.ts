import { expect, test } from "vitest";
import { binomials, permutations } from "./counting.ts";

test.each([
  [0, [1n]],
  [1, [1n, 1n]],
  [3, [1n, 3n, 3n, 1n]],
  [6, [1n, 6n, 15n, 20n, 15n, 6n, 1n]],
])("row %d of Pascal's triangle", (n, expected) => {
  expect(binomials(n)).toStrictEqual(expected);
});

test.each([
  [0, 1],
  [1, 1],
  [2, 2],
  [4, 24],
  [6, 720],
])("%d entries have %d orders, all different and complete", (n, count) => {
  const all = [...permutations(n)];
  expect(new Set(all.map(String)).size).toBe(count);
  expect(all).toHaveLength(count);
  for (const order of all) {
    expect(order.toSorted((a, b) => a - b)).toStrictEqual(Array.from({ length: n }, (_, at) => at));
  }
});
