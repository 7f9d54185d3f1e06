/** The three buttons in the corner: back, on, and contents. */
import { deck as words } from "virtual:words";
import type { Action } from "./key-action.ts";
import type { Deck } from "./reveal.ts";

const BUTTONS: readonly (readonly [Action, string, string])[] = [
  ["previous", words.previous, "M10 3L5 8l5 5"],
  ["next", words.next, "M6 3l5 5-5 5"],
  ["contents", words.contents, "M3 4h10M3 8h10M3 12h10"],
];

export function addControls(deck: Deck, act: (action: Action) => void): () => void {
  const bar = document.createElement("nav");
  bar.className = "controls";
  bar.setAttribute("aria-label", words.controls);
  for (const [action, name, path] of BUTTONS) {
    const button = document.createElement("button");
    button.type = "button";
    button.dataset["action"] = action;
    button.setAttribute("aria-label", name);
    button.title = name;
    button.innerHTML = `<svg viewBox="0 0 16 16" aria-hidden="true"><path d="${path}"/></svg>`;
    button.addEventListener("click", () => act(action));
    bar.append(button);
  }
  document.body.append(bar);
  const update = () => {
    set(bar, "previous", deck.atStart());
    set(bar, "next", deck.atEnd());
  };
  deck.onSlide(update);
  deck.onFragment(update);
  update();
  return () => bar.remove();
}

/** Kept focusable at the ends, so that the focus is never dropped. */
function set(bar: HTMLElement, action: Action, off: boolean): void {
  bar.querySelector(`[data-action=${action}]`)?.setAttribute("aria-disabled", String(off));
}
