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

/** Something was given that is no answer to this item. */
export interface Invalid {
  readonly kind: "invalid";
  readonly problem: Problem;
  readonly max: Fraction;
}

/** An answer, with its marks from 0 to `max` and what an explanation needs. */
export interface Scored {
  readonly kind: "scored";
  readonly marks: Fraction;
  readonly max: Fraction;
  readonly detail: Detail;
}

/** Why a response is invalid: a code, and the values that a sentence about it needs. */
export type Problem =
  /** Of another shape than the item takes. */
  | { readonly code: "wrong-type"; readonly expected: Expected }
  /** `given` is cut short and can be shown; `legal` are the ids that there are. */
  | { readonly code: "unknown-option"; readonly given: string; readonly legal: readonly string[] }
  | { readonly code: "repeated"; readonly option: string }
  | { readonly code: "too-many"; readonly options: number }
  | { readonly code: "incomplete"; readonly missing: number; readonly entries: number }
  /** Longer than `most` UTF-16 units. */
  | { readonly code: "too-long"; readonly most: number }
  /** It throws when it is looked at. */
  | { readonly code: "unreadable" }
  /** It holds characters that no person types. */
  | { readonly code: "illegible" }
  | NumberProblem;

/** What an item takes: an option's id, a list of ids, pairs of ids, a number or text. */
export type Expected = "option" | "options" | "pairs" | "number" | "text";

/** Why a text is not one number. */
export type NumberProblem =
  | { readonly code: "not-a-number" }
  | { readonly code: "mixed-figures" }
  | { readonly code: "several-numbers" }
  | { readonly code: "grouping" }
  /**
   * It can be read in one or two ways, none of them plain in the lesson's language. `readings` are
   * written as that language writes them, without thousands' signs; typed so, each is read as meant.
   */
  | { readonly code: "ambiguous"; readonly readings: readonly string[] }
  /** `unit` is the item's own, which may be typed. */
  | { readonly code: "unit"; readonly unit?: string }
  | { readonly code: "negative-zero" };

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
 * `counted` out of `of` is what the item's rule counts: entries in place, pairs, or entries in the
 * longest run. `parts` are the things counted, each the ids of its entries in the order of the key:
 * one id for an entry in place, two for a pair, all of it for the longest run (the first in the key,
 * where two are as long).
 */
export interface OrderingDetail {
  readonly type: "ordering";
  readonly parts: readonly (readonly string[])[];
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
