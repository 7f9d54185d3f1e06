/** Numeric: one number is typed. */

import type { KeyedNumeric } from "../keyed-item.ts";
import {
  type Decimal,
  decimalOf,
  formatDecimal,
  isWithin,
  timesDecimal,
} from "../numbers/decimal.ts";
import { maxOf, ZERO } from "../numbers/fraction.ts";
import type { Result } from "../result.ts";
import { type ReadNumber, readNumber } from "../typed/read-number.ts";
import { invalid, isBlank, LONGEST_TEXT, refuse } from "./response.ts";

/**
 * How far from the key an answer may be: 0 under "exact"; under "tolerance" the absolute amount, or
 * the relative share of the key's size. The bounds themselves are right.
 * @example allowance(item) // key 500, relative 0.05: { digits: 2500n, scale: 2 }
 */
export function allowance({ correct, tolerance }: KeyedNumeric): Decimal {
  if (tolerance === undefined) return { digits: 0n, scale: 0 };
  if ("absolute" in tolerance) return decimalOf(tolerance.absolute);
  return timesDecimal(decimalOf(tolerance.relative), decimalOf(correct));
}

/**
 * Response: text as typed (see `readNumber`), or a number.
 *
 * Full marks if |answer − key| ≤ allowance, else 0, reckoned in decimals as written, so that a key
 * of 0.3 accepts 0.1 + 0.2 typed as "0.3" and a tolerance of 0.1 around 0.2 reaches 0.3.
 * Source: Moodle's numerical type; its tolerance "nominal" is absolute here, and "relative" is the same.
 *
 * @example numericScorer(item)("1,000") // key 1000, exact, 1 mark
 * // { kind: "scored", marks: { n: 1, d: 1 }, max: { n: 1, d: 1 },
 * //   detail: { type: "numeric", right: true, value: "1000" } }
 */
export function numericScorer(item: KeyedNumeric): (response: unknown) => Result {
  const max = maxOf(item);
  const key = decimalOf(item.correct);
  const allowed = allowance(item);

  return (response) => {
    if (isBlank(response)) return { kind: "unanswered", max };
    if (typeof response === "string" && response.length > LONGEST_TEXT) {
      return invalid(max, { code: "too-long", most: LONGEST_TEXT });
    }
    const read = typeof response === "number" ? fromNumber(response) : undefined;
    const found = typeof response === "string" ? readNumber(response, item) : read;
    if (found === undefined) return refuse(max, response, "number");
    if (found.kind !== "number") return invalid(max, found.problem);
    const right = isWithin(found.value, key, allowed);
    const detail = { type: "numeric", right, value: formatDecimal(found.value) } as const;
    return { kind: "scored", marks: right ? max : ZERO, max, detail };
  };
}

function fromNumber(number: number): ReadNumber {
  if (!Number.isFinite(number)) {
    return { kind: "refused", problem: { code: "not-a-number" } };
  }
  if (Object.is(number, -0)) return readNumber("-0");
  return { kind: "number", value: decimalOf(number) };
}
