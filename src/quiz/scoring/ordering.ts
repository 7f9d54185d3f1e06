/** Ordering: all entries are put into one order. */

import type { KeyedOrdering, RuleOf } from "../item.ts";
import { fraction, maxOf } from "../numbers/fraction.ts";
import type { Result } from "../result.ts";
import { rankReader } from "./ranks.ts";
import { invalid } from "./response.ts";

/**
 * What a rule counts in an order of n entries. `ranks[i]` is the place, from 0, that was given to
 * the entry whose right place is i; a right order is 0, 1, 2 …
 *
 * - all-or-nothing, absolute-position: entries that stand in their own place, 0 to n
 * - adjacent-pairs: entries directly followed by the one that follows them in the key, 0 to n − 1
 * - longest-run: length of the longest unbroken run of such entries; a run has at least two, so 0
 *   or 2 to n
 *
 * @example orderCount("longest-run", [1, 2, 3, 0]) // 3
 */
export function orderCount(rule: RuleOf<"ordering">, ranks: readonly number[]): number {
  switch (rule) {
    case "all-or-nothing":
    case "absolute-position":
      return ranks.filter((rank, place) => rank === place).length;
    case "adjacent-pairs":
      return ranks.filter((rank, place) => ranks[place + 1] === rank + 1).length;
    case "longest-run": {
      let [longest, run] = [1, 1];
      ranks.forEach((rank, place) => {
        run = ranks[place - 1] === rank - 1 ? run + 1 : 1;
        longest = Math.max(longest, run);
      });
      return longest === 1 ? 0 : longest;
    }
  }
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
 * //   detail: { type: "ordering", inPlace: [], counted: 3, of: 4 } }
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
      const none = missing === 1 ? "1 has none" : `${missing} have none`;
      return invalid(max, "incomplete", `All ${ids.length} entries need a place; ${none}.`);
    }
    const inPlace = correct.filter((_, place) => ranks[place] === place);
    const counted = orderCount(rule, ranks);
    const marks = fraction(orderCredit(rule, counted, of) * item.marks, of);
    return { kind: "scored", marks, max, detail: { type: "ordering", inPlace, counted, of } };
  };
}
