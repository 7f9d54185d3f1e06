/** What the learner has chosen on this device. */
import { drop, get, put } from "./place.ts";

const CERTAINTY = "certainty";

export function asksCertainty(): boolean {
  return get(CERTAINTY) !== undefined;
}

export function setAsksCertainty(on: boolean): void {
  if (on) put(CERTAINTY, "1");
  else drop(CERTAINTY);
}
