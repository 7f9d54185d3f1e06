/** Matching: every prompt gets one of the choices. */

import type { RuleOf } from "../item.ts";
import type { KeyedMatching } from "../keyed-item.ts";
import { fraction, maxOf } from "../numbers/fraction.ts";
import type { Result } from "../result.ts";
import { isBlank, isRecord, refuse, refuseOption } from "./response.ts";

/**
 * The credit for `right` of `pairs` pairs, in parts of `pairs`:
 *
 * - right-pairs: right of pairs. A wrong pair costs nothing more. Source: Moodle's matching type.
 * - all-or-nothing: pairs of pairs if all are right, else 0. Source: QTI 3 "match_correct".
 *
 * @example matchingCredit("right-pairs", 2, 3) // 2 (of 3)
 */
export function matchingCredit(rule: RuleOf<"matching">, right: number, pairs: number): number {
  return rule === "all-or-nothing" && right < pairs ? 0 : right;
}

/**
 * Response: prompt ids to choice ids, `{ a: "2", b: "1" }`. A prompt left out, or given a blank, is
 * unanswered and earns nothing; all of them left out is an unanswered item. A choice may be used
 * more than once. Only an object's own entries are read.
 * Marks: `matchingCredit` over the number of prompts, times the item's marks.
 *
 * @example matchingScorer(item)({ a: "2", b: "3" }) // key a 2, b 1, c 3; right-pairs; 1 mark
 * // { kind: "scored", marks: { n: 1, d: 3 }, max: { n: 1, d: 1 },
 * //   detail: { type: "matching", right: ["a"], wrong: ["b"], unanswered: ["c"] } }
 */
export function matchingScorer(item: KeyedMatching): (response: unknown) => Result {
  const { options: prompts, choices, rule } = item;
  const max = maxOf(item);
  const key = new Map(Object.entries(item.correct));
  const legal = new Set<unknown>(choices);

  return (response) => {
    if (!isRecord(response)) return refuse(max, response, "pairs");
    const given = new Map<string, unknown>();
    for (const prompt of Object.keys(response)) {
      if (!key.has(prompt)) return refuseOption(max, prompt, prompts);
      const choice = response[prompt];
      if (isBlank(choice)) continue;
      if (!legal.has(choice)) return refuseOption(max, choice, choices);
      given.set(prompt, choice);
    }
    if (given.size === 0) return { kind: "unanswered", max };
    const answered = prompts.filter((prompt) => given.has(prompt));
    const right = answered.filter((prompt) => given.get(prompt) === key.get(prompt));
    const wrong = answered.filter((prompt) => given.get(prompt) !== key.get(prompt));
    const unanswered = prompts.filter((prompt) => !given.has(prompt));
    const detail = { type: "matching", right, wrong, unanswered } as const;
    const credit = matchingCredit(rule, right.length, prompts.length);
    return { kind: "scored", marks: fraction(credit * item.marks, prompts.length), max, detail };
  };
}
