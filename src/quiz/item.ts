/**
 * What a question is, once its Markdown and its key entry have been brought together.
 *
 * An `Item` is what the question file says: it holds no answer. A `KeyedItem` is the least that
 * scoring needs: ids, the rule and what is right. It holds no prose, so it is all the browser gets.
 */
import type { Place } from "../markdown/diagnostic.ts";

export const ITEM_TYPES = [
  "single",
  "multiple",
  "true-false",
  "matching",
  "ordering",
  "numeric",
  "short-text",
] as const;
export type ItemType = (typeof ITEM_TYPES)[number];

/** Levels of thinking, from naming a fact to weighing a claim. */
export const LEVELS = ["recall", "understand", "apply", "evaluate"] as const;
export type Level = (typeof LEVELS)[number];

/** The rules of each type; the first is the type's default. */
export const RULES = {
  single: ["all-or-nothing"],
  "true-false": ["all-or-nothing"],
  multiple: ["all-or-nothing", "right-minus-wrong", "ou-multiple-response", "every-option"],
  matching: ["right-pairs", "all-or-nothing"],
  ordering: ["all-or-nothing", "absolute-position", "adjacent-pairs", "longest-run"],
  numeric: ["exact", "tolerance"],
  "short-text": ["accepted"],
} as const satisfies Record<ItemType, readonly string[]>;
export type RuleOf<T extends ItemType> = (typeof RULES)[T][number];

/** One option, prompt or choice: its written id and its text as inline Markdown. */
export interface Option {
  readonly id: string;
  readonly text: string;
  readonly place: Place;
}

/** A question as its Markdown file gives it. Never says what is right. */
export interface Item {
  readonly id: string;
  readonly type: ItemType;
  readonly title: string;
  /** Markdown, one or more paragraphs. */
  readonly stem: string;
  readonly objective: string;
  readonly level: Level;
  readonly rule: string;
  /** Maximum score, a whole number above 0. */
  readonly marks: number;
  /** What stands behind the blank of a numeric item: "people", "US$ a month". */
  readonly unit: string | undefined;
  /** Options of a choice, prompts of a matching, entries of an ordering; else empty. */
  readonly options: readonly Option[];
  /** The numbered choices of a matching; else empty. */
  readonly choices: readonly Option[];
  /** The section of the bank it stands in (the file's `#` heading). */
  readonly section: string;
  readonly place: Place;
}

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
