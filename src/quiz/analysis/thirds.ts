/** A class in three parts by score. */
import { type Counted, countOf } from "./moments.ts";

/** The lowest, the middle and the highest scores. */
export const THIRDS = ["low", "middle", "high"] as const;
export type Third = (typeof THIRDS)[number];

/**
 * The third of each total. Those who have the same are in the same third, the one in which the middle
 * of their places lies; so the parts are only as equal as the scores let them be.
 *
 * @param totals each once, with how many attempts had it
 * @example thirdsOf([[5, 1], [1, 1], [3, 1]]).get(5) // "high"
 */
export function thirdsOf(totals: Counted): ReadonlyMap<number, Third> {
  const attempts = countOf(totals);
  const thirds = new Map<number, Third>();
  let from = 0;
  for (const [total, times] of totals.toSorted(([a], [b]) => a - b)) {
    const share = (from + times / 2) / attempts;
    thirds.set(total, THIRDS[Math.min(Math.floor(3 * share), 2)] ?? "middle");
    from += times;
  }
  return thirds;
}
