/** Brings a class's results into the form that statistics are reckoned from. */
import type { KeyedItem } from "../keyed-item.ts";
import type { Fraction } from "../numbers/fraction.ts";
import { marksOf, type Result } from "../result.ts";
import { baseline } from "../scoring/baseline.ts";
import type { MarkedItem, Marks } from "./marks.ts";

/**
 * @param items in the paper's order
 * @param results one list an attempt, in the order of `items`; unanswered and invalid count 0
 * @example marksOfClass([], []) // { items: [], attempts: [] }
 */
export function marksOfClass(
  items: readonly KeyedItem[],
  results: readonly (readonly Result[])[],
): Marks {
  return {
    items: items.map(markedItem),
    attempts: results.map((attempt) => attempt.map((result) => decimal(marksOf(result)))),
  };
}

function markedItem(item: KeyedItem): MarkedItem {
  const { guessing } = baseline(item);
  const guess = guessing === undefined ? {} : { guess: decimal(guessing) };
  return { id: item.id, max: item.marks, ...guess };
}

function decimal({ n, d }: Fraction): number {
  return n / d;
}
