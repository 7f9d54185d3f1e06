/** Multiple choice: any number of options may be ticked. */

import type { RuleOf } from "../item.ts";
import type { KeyedMultiple } from "../keyed-item.ts";
import { fraction, maxOf } from "../numbers/fraction.ts";
import type { Result, Scored } from "../result.ts";
import { rankReader } from "./ranks.ts";

/** Up to this many options, the sets of ticks are few enough to keep all their results. */
const FEW_OPTIONS = 8;

/** What the rules count: r right and w wrong ticks, of c keyed and n options in all. */
export interface Ticks {
  readonly right: number;
  readonly wrong: number;
  readonly keyed: number;
  readonly options: number;
}

/**
 * The credit for ticks, in parts of `multipleParts`:
 *
 * - all-or-nothing: c of c if r = c and w = 0, else 0
 * - right-minus-wrong: max(r − w, 0) of c. A wrong tick takes back a right one. Source: correction
 *   for guessing by deduction, as Moodle's multiple choice with −1/c for each distractor.
 * - ou-multiple-response: max(min(r, c − w), 0) of c. Who ticks more than c options is marked on
 *   the worst c of them. Source: the Open University's Moodle type, qtype_oumultiresponse.
 * - every-option: n − (w + missed) of n, where missed = c − r. Each option is a true/false of its
 *   own. Source: the "multiple true-false" format in Haladyna, Downing & Rodriguez (2002).
 *
 * @example multipleCredit("right-minus-wrong", { right: 2, wrong: 1, keyed: 3, options: 5 }) // 1 (of 3)
 */
export function multipleCredit(
  rule: RuleOf<"multiple">,
  { right, wrong, keyed, options }: Ticks,
): number {
  switch (rule) {
    case "all-or-nothing":
      return right === keyed && wrong === 0 ? keyed : 0;
    case "right-minus-wrong":
      return Math.max(right - wrong, 0);
    case "ou-multiple-response":
      return Math.max(Math.min(right, keyed - wrong), 0);
    case "every-option":
      return options - wrong - (keyed - right);
  }
}

/** Of how many parts `multipleCredit` speaks. @example multipleParts("every-option", 3, 5) // 5 */
export function multipleParts(rule: RuleOf<"multiple">, keyed: number, options: number): number {
  return rule === "every-option" ? options : keyed;
}

/**
 * Response: the ids ticked, in any order, `["a", "c"]`; none ticked is unanswered.
 * Marks: `multipleCredit` over `multipleParts`, times the item's marks.
 *
 * @example multipleScorer(item)(["e", "b", "a"]) // key a, b, c; right-minus-wrong; 1 mark
 * // { kind: "scored", marks: { n: 1, d: 3 }, max: { n: 1, d: 1 },
 * //   detail: { type: "choice", right: ["a", "b"], wrong: ["e"], missed: ["c"] } }
 */
export function multipleScorer(item: KeyedMultiple): (response: unknown) => Result {
  const { options: ids, rule } = item;
  const max = maxOf(item);
  const [keyed, options] = [item.correct.length, ids.length];
  const parts = multipleParts(rule, keyed, options);
  const key = new Set(item.correct);
  const entries = ids.map((id) => ({ id, isKeyed: key.has(id) }));
  const read = rankReader(ids, max);

  const mark = (ranks: readonly number[]): Scored => {
    const right: string[] = [];
    const wrong: string[] = [];
    const missed: string[] = [];
    for (const [index, { id, isKeyed }] of entries.entries()) {
      if (ranks[index] !== -1) (isKeyed ? right : wrong).push(id);
      else if (isKeyed) missed.push(id);
    }
    const ticks = { right: right.length, wrong: wrong.length, keyed, options };
    for (const ids of [right, wrong, missed]) Object.freeze(ids);
    const detail = Object.freeze({ type: "choice", right, wrong, missed });
    const marks = Object.freeze(fraction(multipleCredit(rule, ticks) * item.marks, parts));
    return Object.freeze({ kind: "scored", marks, max, detail });
  };

  // A class ticks the same few sets again and again. So each set is marked once, where there are
  // few; its number has one binary figure for each option.
  const marked: Scored[] = [];
  return (response) => {
    const ranks = read(response);
    if (!Array.isArray(ranks)) return ranks;
    if (options > FEW_OPTIONS) return mark(ranks);
    let set = 0;
    for (const rank of ranks) set = 2 * set + (rank === -1 ? 0 : 1);
    const result = marked[set] ?? mark(ranks);
    marked[set] = result;
    return result;
  };
}
