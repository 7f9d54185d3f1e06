import { expect, test } from "vitest";
import { clock, plan } from "./pace.ts";

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

test("planned minutes add up", () => {
  expect(plan([1, 0.5, 2])).toEqual([1, 1.5, 3.5]);
  expect(plan([])).toEqual([]);
});
