/**
 * The least that scoring needs of a question: ids, the rule and what is right. It holds no prose, so
 * it is all that a browser gets.
 */
import type { ItemType, RuleOf } from "./item.ts";

interface Keyed<T extends ItemType> {
  readonly id: string;
  readonly type: T;
  readonly rule: RuleOf<T>;
  readonly marks: number;
}

/** `options` are option ids in the order written; `correct` is one of them. */
export interface KeyedSingle extends Keyed<"single"> {
  readonly options: readonly string[];
  readonly correct: string;
}
export interface KeyedTrueFalse extends Keyed<"true-false"> {
  readonly options: readonly string[];
  readonly correct: string;
}
export interface KeyedMultiple extends Keyed<"multiple"> {
  readonly options: readonly string[];
  readonly correct: readonly string[];
}
/** `correct` maps every prompt's id to the id of its choice. */
export interface KeyedMatching extends Keyed<"matching"> {
  readonly options: readonly string[];
  readonly choices: readonly string[];
  readonly correct: Readonly<Record<string, string>>;
}
/** `correct` holds all option ids, in the right order. */
export interface KeyedOrdering extends Keyed<"ordering"> {
  readonly options: readonly string[];
  readonly correct: readonly string[];
}
/**
 * `tolerance` is present exactly when the rule is "tolerance". `unit` is the item's, so that it may
 * be typed behind the number; no other word may.
 */
export interface KeyedNumeric extends Keyed<"numeric"> {
  readonly correct: number;
  readonly tolerance: Tolerance | undefined;
  readonly unit?: string | undefined;
  /** BCP 47, the lesson's language, by which figures are read; English where it is not said. */
  readonly lang?: string | undefined;
}
/**
 * `correct[0]` is the spelling shown; `distance` is the edit distance allowed (0: none).
 * `rivals` are the answers of the bank's other items, filled in by `withRivals`: a slip of the pen
 * never turns one keyed answer into another, so while they are unknown no distance is allowed.
 */
export interface KeyedShortText extends Keyed<"short-text"> {
  readonly correct: readonly string[];
  readonly distance: number;
  readonly rivals?: readonly string[] | undefined;
}
export type Tolerance = { readonly absolute: number } | { readonly relative: number };

export type KeyedItem =
  | KeyedSingle
  | KeyedTrueFalse
  | KeyedMultiple
  | KeyedMatching
  | KeyedOrdering
  | KeyedNumeric
  | KeyedShortText;
