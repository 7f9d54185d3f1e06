/** What a key does in the deck. Pure: no listener, no page. */

export type Action =
  | "next"
  | "previous"
  | "first"
  | "last"
  | "contents"
  | "search"
  | "theme"
  | "speaker"
  | "fullscreen"
  | "blank";

/** What has the focus: nothing of its own, something that Space and Enter press, or something that uses every key. */
export type Focus = "page" | "presses" | "takes-all";

export interface Key {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
}

const MOVES: Readonly<Record<string, Action>> = {
  ArrowRight: "next",
  ArrowDown: "next",
  PageDown: "next",
  ArrowLeft: "previous",
  ArrowUp: "previous",
  PageUp: "previous",
  Home: "first",
  End: "last",
};
const LETTERS: Readonly<Record<string, Action>> = {
  c: "contents",
  "/": "search",
  d: "theme",
  s: "speaker",
  f: "fullscreen",
  b: "blank",
  ".": "blank",
};

/**
 * @param letters whether single letters act at all (a reader may turn them off)
 * @example keyAction({ key: " ", … }, "page", { letters: true, rtl: false }) // "next"
 * @example keyAction({ key: " ", … }, "presses", { letters: true, rtl: false }) // undefined
 */
export function keyAction(
  key: Key,
  focus: Focus,
  { letters, rtl }: { readonly letters: boolean; readonly rtl: boolean },
): Action | undefined {
  if (focus === "takes-all" || key.ctrlKey || key.altKey || key.metaKey) return undefined;
  if (key.key === " ") {
    if (focus === "presses") return undefined;
    return key.shiftKey ? "previous" : "next";
  }
  const move = Object.hasOwn(MOVES, key.key) ? MOVES[key.key] : undefined;
  if (rtl && key.key === "ArrowLeft") return "next";
  if (rtl && key.key === "ArrowRight") return "previous";
  if (move !== undefined) return move;
  const letter = key.key.toLowerCase();
  return letters && Object.hasOwn(LETTERS, letter) ? LETTERS[letter] : undefined;
}

/** @example focusOf({ tagName: "BUTTON", … }) // "presses" */
export function focusOf(element: Element | null): Focus {
  const control = element?.closest(
    "input, select, textarea, [contenteditable], dialog, [role=listbox], [role=slider], [role=menu]",
  );
  if (control != null) return "takes-all";
  return element?.closest("a, button, summary, [tabindex]") != null ? "presses" : "page";
}
