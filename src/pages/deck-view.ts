/**
 * Where slides may look like a deck: on a screen, and in our own documents on paper. Style sheets
 * write it `@media (--deck)`, and the build puts the condition in. Whether they stand one at a time
 * is the class `deck` of the page, which its own script sets.
 */
export const DECK_VIEW = "screen";

/**
 * The condition of an `@media` rule with `(--deck)` spelled out.
 *
 * @example spellDeckView("(--deck) and (min-width: 80em)", "print") // "print and (min-width: 80em)"
 */
export function spellDeckView(condition: string, view = DECK_VIEW): string {
  return condition.replaceAll("(--deck)", view);
}
