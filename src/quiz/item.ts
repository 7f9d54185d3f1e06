/** What the question file says of a question; it holds no answer. */
import type { Place } from "../markdown/diagnostic.ts";

/** The seven, in the order in which tables name them. */
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

/** What has a rule: an item, keyed or not. */
export type RuledItem = {
  [T in ItemType]: { readonly type: T; readonly rule: RuleOf<T> };
}[ItemType];

/** A type with one of its rules: "multiple:right-minus-wrong". */
export type RuleName = { [T in ItemType]: `${T}:${RuleOf<T>}` }[ItemType];

/** One option, prompt or choice: its written id and its text as inline Markdown. */
export interface Option {
  readonly id: string;
  readonly text: string;
  readonly place: Place;
}

interface Asked<T extends ItemType> {
  readonly id: string;
  readonly type: T;
  readonly title: string;
  /** Markdown, one or more paragraphs. */
  readonly stem: string;
  readonly objective: string;
  readonly level: Level;
  readonly rule: RuleOf<T>;
  /** Maximum score, a whole number above 0. */
  readonly marks: number;
  /** Ids of items that help with this one, as its own attribute names them; see `enemiesOf`. */
  readonly enemies: readonly string[];
  /** The section of the bank it stands in (the file's `#` heading). */
  readonly section: string;
  readonly place: Place;
  /** Where its stem begins. */
  readonly stemPlace: Place;
}

/** One, two or more options are ticked. */
export interface ChoiceItem<T extends ChoiceType = ChoiceType> extends Asked<T> {
  readonly options: readonly Option[];
}
export type ChoiceType = "single" | "multiple" | "true-false";

/** `options` are the prompts; each gets one of the numbered `choices`. */
export interface MatchingItem extends Asked<"matching"> {
  readonly options: readonly Option[];
  readonly choices: readonly Option[];
}
/** `options` are the entries, in the order in which they are shown. */
export interface OrderingItem extends Asked<"ordering"> {
  readonly options: readonly Option[];
}
export interface NumericItem extends Asked<"numeric"> {
  /** What stands behind the blank: "people", "US$ a month". */
  readonly unit: string | undefined;
}
export type ShortTextItem = Asked<"short-text">;

/** A question as its Markdown file gives it. Never says what is right. */
export type Item =
  | ChoiceItem<"single">
  | ChoiceItem<"multiple">
  | ChoiceItem<"true-false">
  | MatchingItem
  | OrderingItem
  | NumericItem
  | ShortTextItem;

/** Whether one, two or more options are ticked. */
export function isChoice(item: Item): item is ChoiceItem<ChoiceType> & Item {
  return item.type === "single" || item.type === "multiple" || item.type === "true-false";
}

/** Options of a choice, prompts of a matching, entries of an ordering; none where text is typed. */
export function optionsOf(item: Item): readonly Option[] {
  return "options" in item ? item.options : [];
}

/** The numbered choices of a matching; none for other types. */
export function choicesOf(item: Item): readonly Option[] {
  return "choices" in item ? item.choices : [];
}

/** What stands behind the blank; undefined for all but some numeric items. */
export function unitOf(item: Item): string | undefined {
  return "unit" in item ? item.unit : undefined;
}

/** @example ruleName({ type: "matching", rule: "right-pairs" }) // "matching:right-pairs" */
export function ruleName(item: RuledItem): RuleName {
  switch (item.type) {
    case "single":
    case "true-false":
      return `${item.type}:${item.rule}`;
    case "multiple":
      return `${item.type}:${item.rule}`;
    case "matching":
      return `${item.type}:${item.rule}`;
    case "ordering":
      return `${item.type}:${item.rule}`;
    case "numeric":
      return `${item.type}:${item.rule}`;
    case "short-text":
      return `${item.type}:${item.rule}`;
  }
}
