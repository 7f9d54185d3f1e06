/** Adds up the results of an attempt. */
import { compare, type Fraction, sum, ZERO } from "./fraction.ts";
import { marksOf, type Result } from "./result.ts";

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
  const count = { unanswered: 0, invalid: 0, full: 0, partial: 0, none: 0 };
  for (const result of results) count[outcome(result)]++;
  return {
    marks: sum(results.map(marksOf)),
    max: sum(results.map((result) => result.max)),
    items: results.length,
    ...count,
  };
}

export type Outcome = "unanswered" | "invalid" | "full" | "partial" | "none";

/** What a result is in one word. @example outcome(score(item, null)) // "unanswered" */
export function outcome(result: Result): Outcome {
  if (result.kind !== "scored") return result.kind;
  if (compare(result.marks, ZERO) === 0) return "none";
  return compare(result.marks, result.max) === 0 ? "full" : "partial";
}
