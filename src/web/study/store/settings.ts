/** What the learner has chosen on this device. */
import { drop, get, put } from "./place.ts";

const CERTAINTY = "certainty";

/** Whether to ask how sure the learner is; not unless it was switched on. */
export function asksCertainty(): boolean {
  return get(CERTAINTY) !== undefined;
}

/** Switches the question on or off, for this and later visits. */
export function setAsksCertainty(on: boolean): void {
  if (on) put(CERTAINTY, "1");
  else drop(CERTAINTY);
}
