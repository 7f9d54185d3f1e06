/** From the speaker view nobody reaches what lies over the slides: its keys put that away first, as they light up a black screen. */
import type { Action } from "./key-action.ts";

/** What opens something over the slides; asked for while that is open, it goes, and that is all. */
const OPENS: ReadonlySet<Action> = new Set<Action>(["overview", "phones", "next", "previous"]);

const HEARD = { bubbles: true, cancelable: true };

/**
 * Closes a panel or the overview.
 *
 * @returns whether that was all that the action asked for
 */
export function putAway(action?: Action): boolean {
  const panel = document.querySelector<HTMLDialogElement>("dialog[open]");
  const overview = document.documentElement.classList.contains("overview-open");
  if (panel === null && !overview) return false;
  panel?.close();
  // Not on the window: of its own listeners the deck's would hear it first, and open the overview anew.
  if (overview) document.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", ...HEARD }));
  return action !== undefined && OPENS.has(action);
}
