import { expect, test } from "vitest";
import { pack } from "./pack.ts";

test.each([
  ["nothing needs no page", [], []],
  ["what fits stands on one page", [1, 1, 2], [[1, 1, 2]]],
  ["a row that does not fit begins the next page", [1, 2, 2], [[1, 2], [2]]],
  [
    "the order is kept, though a later row would fill the gap",
    [2, 1, 2, 1],
    [
      [2, 1],
      [2, 1],
    ],
  ],
  ["a row as large as a page stands alone", [1, 4, 1], [[1], [4], [1]]],
])("%s", (_, sizes: number[], pages: number[][]) => {
  const packed = pack(sizes, (size) => size, 4);
  expect(packed.map(({ rows }) => rows)).toEqual(pages);
  const sum = (rows: readonly number[]) => rows.reduce((all, size) => all + size, 0);
  expect(packed.map(({ rows, free }) => sum(rows) + free)).toEqual(pages.map(() => 4));
});
