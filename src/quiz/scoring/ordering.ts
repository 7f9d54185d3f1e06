/** Ordering: all entries are put into one order. */

import type { RuleOf } from "../item.ts";
import type { KeyedOrdering } from "../keyed-item.ts";
import { fraction, maxOf } from "../numbers/fraction.ts";
import type { Result } from "../result.ts";
import { rankReader } from "./ranks.ts";
import { invalid } from "./response.ts";

/** A piece of the key, from one place up to another that is no longer in it, both from 0. */
export type Stretch = readonly [from: number, to: number];

/**
 * What a rule counts in an order of n entries, as stretches of the key. `ranks[i]` is the place,
 * from 0, that was given to the entry whose right place is i; a right order is 0, 1, 2 …
 *
 * - all-or-nothing, absolute-position: a stretch of one for each entry that stands in its own place
 * - adjacent-pairs: a stretch of two for each entry directly followed by the one that follows it in
 *   the key
 * - longest-run: the longest stretch whose entries directly follow one another, the first in the
 *   key where several are as long; a run has at least two
 *
 * @example stretches("adjacent-pairs", [1, 2, 3, 0]) // [[0, 2], [1, 3]]
 * @example stretches("longest-run", [1, 2, 3, 0]) // [[0, 3]]
 */
export function stretches(rule: RuleOf<"ordering">, ranks: readonly number[]): Stretch[] {
  switch (rule) {
    case "all-or-nothing":
    case "absolute-position":
      return ranks.flatMap((rank, place): Stretch[] =>
        rank === place ? [[place, place + 1]] : [],
      );
    case "adjacent-pairs":
      return ranks.flatMap((rank, place): Stretch[] =>
        ranks[place + 1] === rank + 1 ? [[place, place + 2]] : [],
      );
    case "longest-run": {
      let longest: Stretch = [0, 1];
      let from = 0;
      ranks.forEach((rank, place) => {
        if (ranks[place - 1] !== rank - 1) from = place;
        if (place + 1 - from > longest[1] - longest[0]) longest = [from, place + 1];
      });
      return longest[1] - longest[0] < 2 ? [] : [longest];
    }
  }
}

/**
 * How many entries or pairs a rule counts: 0 to n entries in place, 0 to n − 1 pairs, or the 0 or
 * 2 to n entries of the longest run.
 *
 * @example orderCount("longest-run", [[0, 3]]) // 3
 */
export function orderCount(rule: RuleOf<"ordering">, counted: readonly Stretch[]): number {
  if (rule !== "longest-run") return counted.length;
  return counted.reduce((sum, [from, to]) => sum + to - from, 0);
}

/** The most that `orderCount` can give for n entries. @example orderParts("adjacent-pairs", 4) // 3 */
export function orderParts(rule: RuleOf<"ordering">, n: number): number {
  return rule === "adjacent-pairs" ? n - 1 : n;
}

/**
 * The credit for a count: the count itself, but under all-or-nothing only where it is full.
 * @example orderCredit("all-or-nothing", 2, 4) // 0
 */
export function orderCredit(rule: RuleOf<"ordering">, count: number, parts: number): number {
  return rule === "all-or-nothing" && count < parts ? 0 : count;
}

/**
 * Response: all ids, in the order chosen, `["c", "a", "b"]`; fewer are invalid.
 * Marks: `orderCredit` over `orderParts`, times the item's marks.
 *
 * Source: Moodle's ordering type, qtype_ordering: "all or nothing", "absolute position", "relative
 * to the next item (excluding last)" and "longest contiguous subset". A run is unbroken here in the
 * response as well as in the key, where Moodle's code lets strangers stand between.
 *
 * @example orderingScorer(item)(["d", "a", "b", "c"]) // key a, b, c, d; longest-run; 1 mark
 * // { kind: "scored", marks: { n: 3, d: 4 }, max: { n: 1, d: 1 },
 * //   detail: { type: "ordering", parts: [["a", "b", "c"]], counted: 3, of: 4 } }
 */
export function orderingScorer(item: KeyedOrdering): (response: unknown) => Result {
  const { options: ids, correct, rule } = item;
  const max = maxOf(item);
  const of = orderParts(rule, ids.length);
  const read = rankReader(correct, max, ids);

  return (response) => {
    const ranks = read(response);
    if (!Array.isArray(ranks)) return ranks;
    const missing = ranks.filter((rank) => rank === -1).length;
    if (missing > 0) {
      return invalid(max, { code: "incomplete", missing, entries: ids.length });
    }
    const found = stretches(rule, ranks);
    const counted = orderCount(rule, found);
    const parts = found.map(([from, to]) => correct.slice(from, to));
    const marks = fraction(orderCredit(rule, counted, of) * item.marks, of);
    return { kind: "scored", marks, max, detail: { type: "ordering", parts, counted, of } };
  };
}
