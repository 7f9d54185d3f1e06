import { expect, test } from "vitest";
import { multiple, numeric, ordering, single } from "../test-kit.ts";
import { markedItem } from "./marked-item.ts";

test.each([
  ["a single choice of four, for two marks", single("b", "abcd", 2), 2, 0.5],
  ["a number", numeric(11), 1, 0],
  ["an order of eight", ordering("longest-run", "abcdefgh"), 1, undefined],
  ["three options of five", multiple("all-or-nothing", "abc", "abcde"), 1, 1 / 31],
])(
  "%s has its marks, and what a blind guess would earn where it is known",
  (_, item, max, guess) => {
    const marked = markedItem(item);
    expect(marked.max).toBe(max);
    if (guess === undefined) expect(marked.guess).toBeUndefined();
    else expect(marked.guess).toBeCloseTo(guess, 12);
  },
);
