/** What the study page's addresses begin with: `#review`, `#test/801-Z0X`. No item or objective is called so. */

/** Each the first word of an address, and a screen of the page. */
export const SCREENS = ["practise", "test", "review", "done", "all"] as const;

/** Beside topics and items, what can be practised: `#practise/mistakes`. */
export const MISTAKES = "mistakes";

/**
 * Whether an address with this name leads to something of the page's own.
 * @example isTaken("review") // true
 */
export function isTaken(id: string): boolean {
  return id === MISTAKES || SCREENS.some((screen) => screen === id);
}
