/** What a fair paper holds: objectives, types and levels in the proportions of the bank. */
import type { Item } from "../item.ts";
import { type Fraction, fraction } from "../numbers/fraction.ts";

/** What drawing needs of an item. */
export type Drawable = Pick<Item, "id" | "objective" | "type" | "level" | "enemies">;

/** What a paper is balanced by. */
export const DIMENSIONS = ["objective", "type", "level"] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** One objective, type or level: how many items the bank has of it, and a paper's exact share. */
export interface Cell {
  readonly dimension: Dimension;
  readonly value: string;
  readonly inBank: number;
  /** size × inBank ÷ all of the bank; seldom whole. */
  readonly quota: Fraction;
}

/**
 * The shares of a paper of `size` items, in the order in which the bank first has them.
 * @example blueprint([{ id: "x", objective: "o", type: "single", level: "recall", enemies: [] }], 1)[0]
 * // { dimension: "objective", value: "o", inBank: 1, quota: { n: 1, d: 1 } }
 */
export function blueprint(bank: readonly Drawable[], size: number): Cell[] {
  return DIMENSIONS.flatMap((dimension) => {
    const values = [...new Set(bank.map((item) => item[dimension]))];
    return values.map((value) => {
      const inBank = bank.filter((item) => item[dimension] === value).length;
      return { dimension, value, inBank, quota: fraction(size * inBank, bank.length) };
    });
  });
}
