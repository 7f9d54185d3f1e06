/**
 * Where the slides are a deck, one at a time; elsewhere they are a document to scroll. Style sheets
 * write it `@media (--deck)`, and the build puts the condition in.
 */
export const DECK_VIEW = "screen and (min-width: 600px) and (scripting: enabled)";

/**
 * The condition of an `@media` rule with `(--deck)` spelled out.
 *
 * @example spellDeckView("(--deck) and (min-width: 80em)", "print") // "print and (min-width: 80em)"
 */
export function spellDeckView(condition: string, view = DECK_VIEW): string {
  return condition.replaceAll("(--deck)", view);
}
