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
  return totals.map((own) => {
    const below = totals.filter((other) => other < own).length;
    const equal = totals.filter((other) => other === own).length;
    const share = (below + equal / 2) / totals.length;
    return THIRDS[Math.min(Math.floor(3 * share), 2)] ?? "middle";
  });
}
