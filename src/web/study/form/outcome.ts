/** What an answer came to, in one word. */
import type { Outcome } from "../../../pages/form.ts";
import type { Result } from "../../../quiz/result.ts";
import { isRight } from "../../../quiz/study/certainty.ts";

/** @example outcomeOf({ kind: "unanswered", max: { n: 1, d: 1 } }) // "unanswered" */
export function outcomeOf(result: Result): Outcome {
  if (result.kind !== "scored") return result.kind;
  if (result.marks.n <= 0) return "wrong";
  return isRight(result) ? "right" : "partly";
}
