/** What a key does in the deck. Pure: no listener, no page. The help is made from the same table. */

import { digitOf, NAMED, SPACE, signOf, type Typed } from "../shared/typed.ts";

export type Name =
  | "next"
  | "previous"
  | "first"
  | "last"
  | "return"
  | "contents"
  | "search"
  | "overview"
  | "menu"
  | "help"
  | "black"
  | "white"
  | "theme"
  | "fullscreen"
  | "speaker"
  | "zoom"
  | "pen"
  | "wipe"
  | "phones"
  | "show"
  | "timer"
  | "again"
  | "more"
  | "less";

/** A hand for the nth option, from 1, or one taken back. */
export interface Hand {
  readonly hand: number;
  readonly by: 1 | -1;
}

export type Action = Name | Hand;

/** What has the focus: nothing of its own, something that Space and Enter press, or something that uses every key. */
export type Focus = "page" | "presses" | "takes-all";

export interface Key extends Typed {
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
  readonly repeat: boolean;
  readonly isComposing: boolean;
  /** Asked for AltGraph alone, which types a third sign of a key. */
  readonly getModifierState: (modifier: string) => boolean;
}

export interface Row {
  readonly action: Name;
  readonly keys: readonly string[];
}

/** Every key but the digits, in the order in which the help tells them. */
export const KEYS: readonly Row[] = [
  { action: "next", keys: ["ArrowRight", "ArrowDown", " ", "PageDown"] },
  { action: "previous", keys: ["ArrowLeft", "ArrowUp", "PageUp"] },
  { action: "first", keys: ["Home"] },
  { action: "last", keys: ["End"] },
  { action: "return", keys: ["Backspace"] },
  { action: "contents", keys: ["c"] },
  { action: "search", keys: ["/", "g"] },
  { action: "overview", keys: ["o", "Escape"] },
  { action: "speaker", keys: ["s"] },
  { action: "fullscreen", keys: ["f"] },
  { action: "black", keys: ["b", "."] },
  { action: "white", keys: ["w", ","] },
  { action: "theme", keys: ["d"] },
  { action: "zoom", keys: ["z"] },
  { action: "pen", keys: ["p"] },
  { action: "wipe", keys: ["x"] },
  { action: "phones", keys: ["q"] },
  { action: "menu", keys: ["m"] },
  { action: "help", keys: ["?"] },
  { action: "more", keys: ["+", "="] },
  { action: "less", keys: ["-"] },
  { action: "show", keys: ["v"] },
  { action: "again", keys: ["r"] },
  { action: "timer", keys: ["t"] },
];

const ACTIONS: ReadonlyMap<string, Name> = new Map(
  KEYS.flatMap(({ action, keys }) => keys.map((key) => [key, action] as const)),
);
/** A held key moves on and on; all else it does once. */
const REPEATS: ReadonlySet<Action> = new Set<Name>(["next", "previous"]);
/**
 * @param letters whether letters, digits and signs act at all (a reader may turn them off)
 * @example keyAction({ key: " ", … }, "page", { letters: true, rtl: false }) // "next"
 * @example keyAction({ key: " ", … }, "presses", { letters: true, rtl: false }) // undefined
 * @example keyAction({ key: "!", code: "Digit1", shiftKey: true, … }, "page", …) // { hand: 1, by: -1 }
 */
export function keyAction(
  key: Key,
  focus: Focus,
  { letters, rtl }: { readonly letters: boolean; readonly rtl: boolean },
): Action | undefined {
  if (focus === "takes-all" || key.ctrlKey || key.altKey || key.metaKey) return undefined;
  if (key.isComposing || key.getModifierState("AltGraph")) return undefined;
  const action = plainAction(key, focus, letters, rtl);
  return key.repeat && action !== undefined && !REPEATS.has(action) ? undefined : action;
}

function plainAction(key: Key, focus: Focus, letters: boolean, rtl: boolean): Action | undefined {
  if (SPACE.test(key.key)) {
    if (focus === "presses") return undefined;
    return key.shiftKey ? "previous" : "next";
  }
  if (rtl && key.key === "ArrowLeft") return "next";
  if (rtl && key.key === "ArrowRight") return "previous";
  if (NAMED.test(key.key)) return ACTIONS.get(key.key);
  if (!letters) return undefined;
  const hand = digitOf(key);
  if (hand !== undefined) return { hand, by: key.shiftKey ? -1 : 1 };
  return ACTIONS.get(signOf(key));
}

/** While a dialog is open every key is its own, wherever the focus is. A button presses; a figure that can be moved only scrolls. */
export function focusOf(element: Element | null): Focus {
  const control = element?.closest(
    "input, select, textarea, [contenteditable], dialog, [role=listbox], [role=slider], [role=menu]",
  );
  if (control != null || element?.ownerDocument.querySelector("dialog[open]") != null) {
    return "takes-all";
  }
  return element?.closest("a, button, summary, [tabindex]:not(.pan)") != null ? "presses" : "page";
}
