/** Shares as whole per cent. */
import { divide, type Fraction, fraction, toPercent } from "../../quiz/numbers/fraction.ts";

/** @example percentOf({ n: 1, d: 3 }, { n: 2, d: 1 }) // 17 */
export function percentOf(part: Fraction, whole: Fraction): number {
  return whole.n === 0 ? 0 : toPercent(divide(part, whole));
}

/** @example percentOfCount(2, 3) // 67 */
export function percentOfCount(part: number, whole: number): number {
  return percentOf(fraction(part), fraction(whole));
}
