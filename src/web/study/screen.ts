/** The part of the page where a screen stands; one at a time. */
import type { Paper } from "./paper.ts";
import type { Study } from "./study.ts";

export interface Hearer {
  /** An answer was changed. */
  readonly changed: (form: HTMLFormElement) => void;
  /** Enter, or the form's button. */
  readonly submitted: (form: HTMLFormElement) => void;
}

export interface Screen {
  readonly study: Study;
  readonly paper: Paper;
  /** Where a screen builds itself; empty when it begins. */
  readonly stage: HTMLElement;
  /** Runs when the screen is left. */
  readonly leaving: (action: () => void) => void;
  /** Who hears of the forms now; one at a time. */
  readonly hears: (hearer: Hearer | undefined) => void;
}

/** Goes to another screen; `replace` leaves no step in the history. */
export function go(hash: string, replace = false): void {
  if (location.hash === hash) {
    dispatchEvent(new HashChangeEvent("hashchange"));
  } else if (replace) location.replace(hash === "" ? "#" : hash);
  else location.hash = hash;
}
