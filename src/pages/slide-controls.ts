/** The three buttons in the deck's corner: back, on, and the menu. Baked, so that they work at once. */
import { escapeHtml } from "../markdown/marked.ts";
import type { Words } from "../words/words.ts";

const ARROWS = { previous: "M10 3L5 8l5 5", next: "M6 3l5 5-5 5", menu: "M3 4h10M3 8h10M3 12h10" };

/** A `<nav>`, its buttons known by `data-act`. */
export function bakeControls({ deck }: Words): string {
  const buttons = (["previous", "next", "menu"] as const).map((action) => {
    const name = escapeHtml(deck.does[action]);
    return `<button type="button" data-act="${action}" aria-label="${name}" title="${name}"><svg viewBox="0 0 16 16" aria-hidden="true"><path d="${ARROWS[action]}"/></svg></button>`;
  });
  return `<nav class="controls" aria-label="${escapeHtml(deck.controls)}">${buttons.join("")}</nav>`;
}
