/**
 * The contract between a baked question and the scripts that work with it: how they know each other.
 *
 * A question is a `<form>` whose id is the item's. Pages write these names; the scripts of the study
 * page read them, and nothing else about the page's markup. Style sheets use the same classes.
 */

/** Classes. */
export const CLASS = {
  item: "item",
  /** The list of options, prompts or entries; each row carries `DATA.option`. */
  options: "options",
  pairs: "pairs",
  order: "order",
  /** The choices of a matching, each a button with `DATA.choice`. */
  choices: "choices",
  /** The line with the text field. */
  written: "written",
  /** The line with the button "Check", and the sentence about what came out. */
  actions: "actions",
  result: "result",
  /** The folded answer, and in it the reasons against the options, folded too. */
  answer: "answer",
  others: "others",
} as const;

/** Names in an element's `dataset`; `attribute` says how they are written in HTML. */
export const DATA = {
  /** On the form: the item's type and objective. */
  type: "type",
  objective: "objective",
  /** On the form, once it is checked: what came out, one of `Outcome`. */
  outcome: "result",
  /** On a row: the option's id. */
  option: "option",
  /** On a row, once it is checked: one of `Mark`. */
  mark: "part",
  /** On the list of an ordering, once the learner has put it in order or agreed to it. */
  arranged: "arranged",
  /** On a button in an ordering's row: "up" or "down". */
  move: "move",
  /** On an ordering's handle, and on the button that agrees to the order as it stands. */
  handle: "handle",
  keep: "keep",
  /** On a button in the list of choices: the choice's id. */
  choice: "choice",
  /** On a reason against an option: the option's id. */
  reason: "reason",
  /** On the letter shown before an option, wherever it is named: the option's id. */
  letter: "letter",
  /** On links to a slide: the slide's id. */
  slide: "slide",
} as const;

/** What an item came to. Unanswered and invalid are not wrong. */
export type Outcome = "right" | "partly" | "wrong" | "unanswered" | "invalid";

/** What a part of an answer came to: ✓ right, ✗ wrong, ○ left out though it belongs to the answer. */
export type Mark = "right" | "wrong" | "missed";

/** @example attribute("option") // "data-option" */
export function attribute(name: (typeof DATA)[keyof typeof DATA]): string {
  return `data-${name}`;
}

/**
 * The id of a part of an item's form. Authors' ids hold no underscore, so none of theirs is met.
 * @example partId("entry", "stem") // "entry_stem"
 */
export function partId(item: string, part: string): string {
  return `${item}_${part}`;
}

/**
 * The letter before an option; where options are shuffled, scripts letter them anew.
 * @example letter("a") // '<b data-letter="a">a</b>'
 */
export function letter(option: string): string {
  return `<b ${attribute(DATA.letter)}="${option}">${option}</b>`;
}
