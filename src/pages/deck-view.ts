/**
 * Where slides may look like a deck: on a screen, and in our own documents on paper. Style sheets
 * write it `@media (--deck)`, and the build puts the condition in. On a screen the page's own script
 * says by the class `deck` whether slides stand one at a time; without it they are a document.
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

/**
 * A selector that holds only while slides stand one at a time; it weighs what it weighed before.
 *
 * @example underDeck(".slides > section") // ":where(.deck) .slides > section"
 * @example underDeck('[dir="rtl"] .controls') // '[dir="rtl"]:where(.deck) .controls'
 */
export function underDeck(selector: string): string {
  const root = /^(?:html|:root|\[[^\]]*\]|\.starting)+/.exec(selector)?.[0];
  if (root === undefined) return `:where(.deck) ${selector}`;
  return `${root}:where(.deck)${selector.slice(root.length)}`;
}
