/** Shares as whole per cent. */
import { divide, type Fraction, toPercent } from "../../quiz/numbers/fraction.ts";

/** @example percentOf({ n: 1, d: 3 }, { n: 2, d: 1 }) // 17 */
export function percentOf(part: Fraction, whole: Fraction): number {
  return whole.n === 0 ? 0 : toPercent(divide(part, whole));
}
