/** An item as the statistics see it. */
import type { KeyedItem } from "../keyed-item.ts";
import { baseline } from "../scoring/baseline.ts";
import type { MarkedItem } from "./marks.ts";

/** @example markedItem(item) // single choice of 4, 1 mark: { id: "entry", max: 1, guess: 0.25 } */
export function markedItem(item: KeyedItem): MarkedItem {
  const { guessing } = baseline(item);
  const guess = guessing === undefined ? {} : { guess: guessing.n / guessing.d };
  return { id: item.id, max: item.marks, ...guess };
}
