/** What an item pays to someone who knows nothing. */

import type { KeyedItem, KeyedMultiple, KeyedOrdering } from "../keyed-item.ts";
import { binomials, permutations } from "../numbers/counting.ts";
import { type Fraction, fraction, ratio, sum } from "../numbers/fraction.ts";
import { marksOf } from "../result.ts";
import { multipleCredit, multipleParts } from "./multiple.ts";
import { orderCount, orderCredit, orderParts, stretches } from "./ordering.ts";
import { score } from "./score.ts";

/** In marks. `everything` is undefined where not everything can be ticked at once. */
export interface Baseline {
  readonly everything: Fraction | undefined;
  /** The expected marks of a blind guess; undefined where they are not known exactly. */
  readonly guessing: Fraction | undefined;
}

/** Orders of more entries than this are not gone through one by one. */
const MOST_ENTRIES = 7;

/**
 * Marks for ticking everything, and expected marks for guessing blindly, exactly.
 *
 * A blind guess is one of all answers that can be given, each as likely: one option of k (1/k); a
 * set of options, one of the 2ⁿ − 1 that are not empty; for each prompt one of k choices, each on
 * its own (1/k a pair); one of the n! orders, up to 7 entries. Numbers and texts are not guessed: 0.
 *
 * @throws as `scorer`.
 * @example baseline(item) // single choice of 4, 1 mark
 * // { everything: undefined, guessing: { n: 1, d: 4 } }
 */
export function baseline(item: KeyedItem): Baseline {
  const everything = item.type === "multiple" ? marksOf(score(item, item.options)) : undefined;
  return { everything, guessing: guessing(item) };
}

/** The whole bank's: `marks` expected of `max`, and the items whose expectation is not known. */
export interface Expected {
  readonly marks: Fraction;
  readonly max: Fraction;
  readonly unknown: readonly string[];
}

/**
 * The expected score of guessing blindly at every item. Items that are not known count nothing.
 * @throws RangeError where the exact sum does not ratio two safe integers.
 * @example expectedByGuessing([singleOf4, trueFalse]) // { marks: { n: 3, d: 4 }, max: { n: 2, d: 1 }, unknown: [] }
 */
export function expectedByGuessing(items: readonly KeyedItem[]): Expected {
  const known = items.map((item) => ({ id: item.id, marks: guessing(item) }));
  return {
    marks: sum(known.flatMap(({ marks }) => (marks === undefined ? [] : [marks]))),
    max: sum(items.map((item) => fraction(item.marks))),
    unknown: known.filter(({ marks }) => marks === undefined).map(({ id }) => id),
  };
}

function guessing(item: KeyedItem): Fraction | undefined {
  switch (item.type) {
    case "single":
    case "true-false":
      return fraction(item.marks, item.options.length);
    case "multiple":
      return guessSets(item);
    case "matching": {
      const [pairs, choices] = [BigInt(item.options.length), BigInt(item.choices.length)];
      const ways = item.rule === "all-or-nothing" ? choices ** pairs : choices;
      return ratio(BigInt(item.marks), ways);
    }
    case "ordering":
      return guessOrders(item);
    case "numeric":
    case "short-text":
      return fraction(0);
  }
}

/** The sets with r right and w wrong ticks are C(c, r) × C(n − c, w); all of them pay the same. */
function guessSets(item: KeyedMultiple): Fraction | undefined {
  const [options, keyed] = [item.options.length, item.correct.length];
  const rightSets = binomials(keyed);
  const wrongSets = binomials(options - keyed);
  let credit = 0n;
  rightSets.forEach((rightly, right) => {
    wrongSets.forEach((wrongly, wrong) => {
      if (right + wrong === 0) return;
      const each = multipleCredit(item.rule, { right, wrong, keyed, options });
      credit += rightly * wrongly * BigInt(each);
    });
  });
  const sets = 2n ** BigInt(options) - 1n;
  const parts = BigInt(multipleParts(item.rule, keyed, options));
  return ratio(credit * BigInt(item.marks), sets * parts);
}

function guessOrders(item: KeyedOrdering): Fraction | undefined {
  const n = item.options.length;
  if (n > MOST_ENTRIES) return undefined;
  const parts = orderParts(item.rule, n);
  let [credit, orders] = [0, 0];
  for (const order of permutations(n)) {
    credit += orderCredit(item.rule, orderCount(item.rule, stretches(item.rule, order)), parts);
    orders++;
  }
  return fraction(credit * item.marks, orders * parts);
}
