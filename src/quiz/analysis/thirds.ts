/** A class in three parts by score. */

/** The lowest, the middle and the highest scores. */
export const THIRDS = ["low", "middle", "high"] as const;
export type Third = (typeof THIRDS)[number];

/**
 * The third of each attempt, by its total. Equal totals are in the same third, the one in which the
 * middle of their places lies; so the parts are only as equal as the scores let them be.
 *
 * @example thirdsOf([5, 1, 3]) // ["high", "low", "middle"]
 */
export function thirdsOf(totals: readonly number[]): Third[] {
  const sorted = totals.toSorted((a, b) => a - b);
  /** By total: the middle of its places. */
  const middles = new Map<number, number>();
  for (let from = 0, to = 0; from < sorted.length; from = to) {
    while (to < sorted.length && sorted[to] === sorted[from]) to++;
    middles.set(sorted[from] ?? 0, (from + to) / 2);
  }
  return totals.map((own) => {
    const share = (middles.get(own) ?? 0) / totals.length;
    return THIRDS[Math.min(Math.floor(3 * share), 2)] ?? "middle";
  });
}
