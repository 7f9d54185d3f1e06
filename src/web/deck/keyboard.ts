/** Listens to keys, those kept from before the script among them. */
import { recall, remember } from "../shared/storage.ts";
import { takeKeys } from "./early-keys.ts";
import { type Action, focusOf, keyAction } from "./key-action.ts";

const LETTERS = "lesson-letters";

/** Whether single letters are shortcuts (WCAG 2.1.4 asks that they can be turned off). */
export const lettersAct = (): boolean => recall(LETTERS) !== "off";
export const setLetters = (on: boolean): void => remember(LETTERS, on ? "on" : "off");

export function listenToKeys(act: (action: Action) => void): () => void {
  const hear = (event: KeyboardEvent) => {
    if (event.defaultPrevented) return;
    const rtl = document.documentElement.dir === "rtl";
    const focus = focusOf(event.target instanceof Element ? event.target : null);
    const action = keyAction(event, focus, { letters: lettersAct(), rtl });
    if (action === undefined) return;
    event.preventDefault();
    act(action);
  };
  for (const event of takeKeys()) hear(event);
  addEventListener("keydown", hear);
  return () => removeEventListener("keydown", hear);
}
