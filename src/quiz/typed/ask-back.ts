/** All that may have been meant by a typed answer: the readings of a doubtful figure, or one suggestion. */
import type { KeyedItem } from "../keyed-item.ts";
import { score } from "../scoring/score.ts";
import { suggest, type TypedWords } from "./suggest.ts";

/**
 * What to ask back, as the lesson's language writes it; nothing where the answer is plain.
 *
 * @example askBack({ id: "n", type: "numeric", rule: "exact", marks: 1, correct: 5, tolerance: undefined }, "5.000", { numbers: { values: {}, times: {}, joints: [] }, fillers: [] }) // ["5", "5000"]
 */
export function askBack(item: KeyedItem, response: unknown, words: TypedWords): readonly string[] {
  const result = score(item, response);
  if (result.kind === "invalid" && result.problem.code === "ambiguous") {
    return result.problem.readings;
  }
  const text = suggest(item, response, words);
  return text === undefined ? [] : [text];
}
