/**
 * What scoring one response gives. "Unanswered" is not zero and "invalid" is not wrong: both are
 * kinds of their own, with no marks. Everything is plain data that survives JSON.
 */
import { type Fraction, ZERO } from "./numbers/fraction.ts";

export type Result = Unanswered | Invalid | Scored;

/** Nothing was given: null, "", blanks, [] or {}. */
export interface Unanswered {
  readonly kind: "unanswered";
  readonly max: Fraction;
}

/** Something was given that is no answer to this item. `hint` is a sentence for whoever gave it. */
export interface Invalid {
  readonly kind: "invalid";
  readonly reason: Reason;
  readonly hint: string;
  readonly max: Fraction;
}

/** An answer, with its marks from 0 to `max` and what an explanation needs. */
export interface Scored {
  readonly kind: "scored";
  readonly marks: Fraction;
  readonly max: Fraction;
  readonly detail: Detail;
}

/** Why a response is invalid. */
export type Reason =
  | "wrong-type"
  | "unknown-option"
  | "repeated"
  | "too-many"
  | "incomplete"
  | "too-long"
  | "unreadable"
  | "not-a-number"
  | "several-numbers"
  | "grouping"
  | "unit"
  | "negative-zero";

export type Detail =
  | ChoiceDetail
  | MatchingDetail
  | OrderingDetail
  | NumericDetail
  | ShortTextDetail;

/** Option ids, each list in the order written: ticked rightly, ticked wrongly, and left out. */
export interface ChoiceDetail {
  readonly type: "choice";
  readonly right: readonly string[];
  readonly wrong: readonly string[];
  readonly missed: readonly string[];
}

/** Prompt ids, each list in the order written. */
export interface MatchingDetail {
  readonly type: "matching";
  readonly right: readonly string[];
  readonly wrong: readonly string[];
  readonly unanswered: readonly string[];
}

/**
 * `inPlace` are the ids that stand where the key has them, in the order given. `counted` out of `of`
 * is what the item's rule counts: entries in place, pairs, or entries in the longest run.
 */
export interface OrderingDetail {
  readonly type: "ordering";
  readonly inPlace: readonly string[];
  readonly counted: number;
  readonly of: number;
}

/** `value` is the number as read, in plain figures: "1000". */
export interface NumericDetail {
  readonly type: "numeric";
  readonly right: boolean;
  readonly value: string;
}

/**
 * `accepted`: one of the key's spellings, once folded. `near`: within the edit distance allowed.
 * `rival`: it would be near, but it is, or is no further from, another item's answer.
 */
export interface ShortTextDetail {
  readonly type: "short-text";
  readonly match: "accepted" | "near" | "rival" | "none";
}

/** The marks of a result: none unless scored. @example marksOf({ kind: "unanswered", max: ONE }) // { n: 0, d: 1 } */
export function marksOf(result: Result): Fraction {
  return result.kind === "scored" ? result.marks : ZERO;
}
