/** Single choice and true/false. */

import type { KeyedSingle, KeyedTrueFalse } from "../keyed-item.ts";
import { maxOf, ZERO } from "../numbers/fraction.ts";
import type { Result } from "../result.ts";
import { isBlank, refuse, refuseOption } from "./response.ts";

/**
 * Response: one option's id, `"b"`.
 *
 * all-or-nothing: full marks for the keyed option, else 0.
 *
 * Source: the QTI 3 response template "match_correct"; Moodle's single-answer multiple choice.
 *
 * @example choiceScorer(item)("b") // key "b", 1 mark: { kind: "scored", marks: { n: 1, d: 1 }, … }
 */
export function choiceScorer(item: KeyedSingle | KeyedTrueFalse): (response: unknown) => Result {
  const max = maxOf(item);
  // There are only as many results as options, so each is made once, and frozen as it is shared.
  const results = new Map<unknown, Result>();
  for (const id of item.options) {
    const hit = id === item.correct;
    const detail = Object.freeze({
      type: "choice",
      right: Object.freeze(hit ? [id] : []),
      wrong: Object.freeze(hit ? [] : [id]),
      missed: Object.freeze(hit ? [] : [item.correct]),
    });
    results.set(id, Object.freeze({ kind: "scored", marks: hit ? max : ZERO, max, detail }));
  }
  return (response) => {
    const result = results.get(response);
    if (result !== undefined) return result;
    return typeof response === "string" && !isBlank(response)
      ? refuseOption(max, response, item.options)
      : refuse(max, response, "option");
  };
}
