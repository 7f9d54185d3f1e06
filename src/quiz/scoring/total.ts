/** Adds up the results of an attempt. */
import { add, equal, type Fraction, ZERO } from "../numbers/fraction.ts";
import type { Result } from "../result.ts";

/** Marks of a maximum, and how many of the `items` were what. The five counts add up to `items`. */
export interface Total {
  readonly marks: Fraction;
  readonly max: Fraction;
  readonly items: number;
  readonly unanswered: number;
  readonly invalid: number;
  readonly full: number;
  readonly partial: number;
  readonly none: number;
}

/**
 * Adds up results exactly. Unanswered and invalid items count towards the maximum and are counted
 * apart from items answered without a mark (`none`).
 *
 * @throws RangeError where the exact sum does not fit two safe integers (see `add`).
 * @example total([third, third, third]).marks // { n: 1, d: 1 }
 */
export function total(results: readonly Result[]): Total {
  let marks = ZERO;
  let max = ZERO;
  let unanswered = 0;
  let invalid = 0;
  let full = 0;
  let partial = 0;
  let none = 0;
  for (const result of results) {
    max = add(max, result.max);
    if (result.kind === "unanswered") unanswered++;
    else if (result.kind === "invalid") invalid++;
    else if (result.marks.n === 0) none++;
    else {
      marks = add(marks, result.marks);
      if (equal(result.marks, result.max)) full++;
      else partial++;
    }
  }
  return { marks, max, items: results.length, unanswered, invalid, full, partial, none };
}
