import { expect, test } from "vitest";
import { swipe } from "./swipe.ts";

test.each([
  ["to the left", [300, 100], [200, 100], "next"],
  ["to the right", [200, 100], [300, 100], "previous"],
  ["a fling across the whole screen", [1200, 100], [0, 150], "next"],
  ["a little down on the way", [300, 100], [200, 140], "next"],
  ["a tap", [300, 100], [302, 101], undefined],
  ["a finger that trembles", [300, 100], [270, 100], undefined],
  ["a scroll", [300, 100], [290, 400], undefined],
  ["aslant", [300, 100], [200, 180], undefined],
] as const)("%s, from %j to %j: %s", (_, [x, y], [toX, toY], move) => {
  expect(swipe({ x, y }, { x: toX, y: toY }, false)).toBe(move);
  const turned = { next: "previous", previous: "next" } as const;
  const mirrored = move === undefined ? undefined : turned[move];
  expect(swipe({ x, y }, { x: toX, y: toY }, true)).toBe(mirrored);
});
