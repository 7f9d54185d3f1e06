/** Where a learner stands: the first try kept apart from the latest. */
import { add, type Fraction, ZERO } from "../numbers/fraction.ts";
import { marksOf } from "../result.ts";
import { isRight } from "./certainty.ts";
import type { Try } from "./practice.ts";

/** Counts of items, and marks; `max` is what the items tried could give. */
export interface Standing {
  readonly items: number;
  readonly firstRight: number;
  readonly nowRight: number;
  readonly firstMarks: Fraction;
  readonly nowMarks: Fraction;
  readonly max: Fraction;
}

/** An item's first try and its latest; the same where there was one. */
export interface Pair {
  readonly first: Try;
  readonly latest: Try;
}

/** By item, in the order in which they were first tried. */
export function firstAndLatest(tries: readonly Try[]): ReadonlyMap<string, Pair> {
  const pairs = new Map<string, Pair>();
  for (const one of tries) {
    pairs.set(one.item, { first: pairs.get(one.item)?.first ?? one, latest: one });
  }
  return pairs;
}

/**
 * "First try 14 of 22, now 19." Right is full marks.
 * @param tries in the order made; of one objective alone, where that is wanted
 * @example standing([]) // { items: 0, firstRight: 0, nowRight: 0, firstMarks: { n: 0, d: 1 }, nowMarks: { n: 0, d: 1 }, max: { n: 0, d: 1 } }
 */
export function standing(tries: readonly Try[]): Standing {
  const pairs = [...firstAndLatest(tries).values()];
  const total = (of: (pair: Pair) => Fraction) =>
    pairs.reduce((sum, pair) => add(sum, of(pair)), ZERO);
  return {
    items: pairs.length,
    firstRight: pairs.filter(({ first }) => isRight(first.result)).length,
    nowRight: pairs.filter(({ latest }) => isRight(latest.result)).length,
    firstMarks: total(({ first }) => marksOf(first.result)),
    nowMarks: total(({ latest }) => marksOf(latest.result)),
    max: total(({ first }) => first.result.max),
  };
}

/** The items whose latest try was not right, in the order in which they were first tried. */
export function mistakes(tries: readonly Try[]): string[] {
  return [...firstAndLatest(tries)]
    .filter(([, { latest }]) => !isRight(latest.result))
    .map(([item]) => item);
}
