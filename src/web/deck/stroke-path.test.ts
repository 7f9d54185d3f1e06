import { expect, test } from "vitest";
import { strokePath } from "./stroke-path.ts";

test.each([
  [[], ""],
  [[[1, 2]], "M1 2Q1 2 1 2Z"],
  [
    [
      [0, 0],
      [4, 0],
      [4, 4.06],
    ],
    "M0 0Q0 0 2 0Q4 0 4 2Q4 4.1 2 2Z",
  ],
])("an outline %j is drawn as one closed curve", (outline, path) => {
  expect(strokePath(outline)).toBe(path);
});
