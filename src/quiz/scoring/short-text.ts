/** Short text: a name or a word or two is typed. */

import type { KeyedShortText } from "../keyed-item.ts";
import { maxOf, ZERO } from "../numbers/fraction.ts";
import type { Result, ShortTextDetail } from "../result.ts";
import { editDistance } from "../typed/edit-distance.ts";
import { foldText } from "../typed/fold-text.ts";
import { legible } from "../typed/legible.ts";
import { invalid, isBlank, LONGEST_TEXT, refuse } from "./response.ts";

/**
 * Whether an answer passes, all texts folded (see `foldText`):
 *
 * - accepted: it is one of the accepted spellings
 * - near: it is within `distance` edits of one, and strictly nearer to it than to every rival
 * - rival: it is within `distance` edits, but it is a rival, or is as near to one
 * - none: neither
 *
 * Rivals are the answers keyed by the bank's other items: a slip of the pen never makes one keyed
 * answer pass for another. While they are unknown no distance is allowed.
 *
 * @example matchText("lahor", ["lahore"], 1, ["karachi"]) // "near"
 */
export function matchText(
  answer: string,
  accepted: readonly string[],
  distance: number,
  rivals: readonly string[] | undefined,
): ShortTextDetail["match"] {
  if (accepted.includes(answer)) return "accepted";
  if (rivals === undefined) return "none";
  const edits = nearest(answer, accepted, distance);
  if (edits === undefined) return "none";
  return nearest(answer, rivals, edits) === undefined ? "near" : "rival";
}

/**
 * Response: text as typed, up to 1000 characters. Full marks for "accepted" and "near" (see
 * `matchText`), else 0.
 *
 * Source: Moodle's short answer type, without wildcards; folding as Unicode UAX #15 and #44 define.
 *
 * @example shortTextScorer(item)(" peshawur ") // key Peshawar, Peshawur; 1 mark
 * // { kind: "scored", marks: { n: 1, d: 1 }, max: { n: 1, d: 1 },
 * //   detail: { type: "short-text", match: "accepted" } }
 */
export function shortTextScorer(item: KeyedShortText): (response: unknown) => Result {
  const max = maxOf(item);
  const accepted = item.correct.map(foldText);
  const rivals = item.rivals?.map(foldText).filter((rival) => !accepted.includes(rival));

  return (response) => {
    if (typeof response !== "string") return refuse(max, response, "text");
    if (isBlank(response)) return { kind: "unanswered", max };
    if (response.length > LONGEST_TEXT) {
      return invalid(max, { code: "too-long", most: LONGEST_TEXT });
    }
    const clear = legible(response);
    if (clear === undefined) return invalid(max, { code: "illegible" });
    const match = matchText(foldText(clear), accepted, item.distance, rivals);
    const passes = match === "accepted" || match === "near";
    return {
      kind: "scored",
      marks: passes ? max : ZERO,
      max,
      detail: { type: "short-text", match },
    };
  };
}

/** The least number of edits to any of the texts, or undefined where all take more than `limit`. */
function nearest(answer: string, texts: readonly string[], limit: number): number | undefined {
  let least: number | undefined;
  for (const text of texts) least = editDistance(answer, text, least ?? limit) ?? least;
  return least;
}
