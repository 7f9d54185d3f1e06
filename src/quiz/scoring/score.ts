/** Scores one response to one item. The only place that knows all item types. */

import type { KeyedItem } from "../keyed-item.ts";
import { maxOf } from "../numbers/fraction.ts";
import type { Result } from "../result.ts";
import { assertSound } from "./assert-sound.ts";
import { choiceScorer } from "./choice.ts";
import { matchingScorer } from "./matching.ts";
import { multipleScorer } from "./multiple.ts";
import { numericScorer } from "./numeric.ts";
import { orderingScorer } from "./ordering.ts";
import { invalid } from "./response.ts";
import { shortTextScorer } from "./short-text.ts";

/**
 * Makes an item's scorer, for many responses to it. The scorer takes anything at all, never throws
 * and never changes what it is given.
 *
 * Response: single and true/false `"b"`; multiple `["a", "c"]`; matching `{ a: "2", b: "1" }`;
 * ordering `["c", "a", "b"]`; numeric `"1,000"` or `1000`; short text `"Peshawar"`. Blank responses
 * (null, undefined, "", spaces, [], {}) are unanswered; what is no answer to the item is invalid.
 *
 * Marks are exact fractions from 0 to `max`, the item's whole marks. Formulas and sources stand in
 * this folder, one file for each kind of item.
 *
 * @throws Error if the item cannot be scored, such as a key that is none of its options. Items that
 * `keyItem` lets pass can.
 * @example scorer({ id: "entry", type: "single", rule: "all-or-nothing", marks: 1, options: ["a", "b"], correct: "b" })("b")
 * // { kind: "scored", marks: { n: 1, d: 1 }, max: { n: 1, d: 1 },
 * //   detail: { type: "choice", right: ["b"], wrong: [], missed: [] } }
 */
export function scorer(item: KeyedItem): (response: unknown) => Result {
  assertSound(item);
  const score = scorerOf(item);
  const max = maxOf(item);
  return (response) => {
    try {
      return score(response);
    } catch {
      // Nothing of ours throws: this is an object that does so when it is looked at.
      return invalid(max, { code: "unreadable" });
    }
  };
}

/**
 * Scores one response: `scorer(item)(response)`.
 * @throws as `scorer`.
 * @example score(item, ["c", "a"]).kind // "scored"
 */
export function score(item: KeyedItem, response: unknown): Result {
  return scorer(item)(response);
}

function scorerOf(item: KeyedItem): (response: unknown) => Result {
  switch (item.type) {
    case "single":
    case "true-false":
      return choiceScorer(item);
    case "multiple":
      return multipleScorer(item);
    case "matching":
      return matchingScorer(item);
    case "ordering":
      return orderingScorer(item);
    case "numeric":
      return numericScorer(item);
    case "short-text":
      return shortTextScorer(item);
  }
}
