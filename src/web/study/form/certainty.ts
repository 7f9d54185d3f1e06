/** "How sure are you?", asked under a question where the learner has switched it on. */
import { study as words } from "virtual:words";
import { CLASS } from "../../../pages/form.ts";
import { CERTAINTIES, type Certainty } from "../../../quiz/study/certainty.ts";
import { h } from "../h.ts";
import { asksCertainty } from "../store/settings.ts";

/**
 * Adds the question to a form; does nothing where it is switched off.
 * @param chosen what was answered before
 */
export function askCertainty(form: HTMLFormElement, chosen: Certainty | undefined): void {
  if (!asksCertainty()) return;
  const choices = CERTAINTIES.map((level) => {
    const value = String(level);
    const input = h("input", {
      type: "radio",
      name: "certainty",
      value,
      checked: chosen === level,
    });
    return h("label", {}, input, h("span", {}, words.turn.certainties[level]));
  });
  const group = h(
    "div",
    { class: "certainty added", role: "radiogroup", "aria-label": words.turn.sure },
    h("p", { "aria-hidden": "true" }, words.turn.sure),
    h("div", {}, ...choices),
  );
  form.querySelector(`.${CLASS.result}`)?.before(group);
}

/** What is chosen in a form; undefined where nothing is, or it was not asked. */
export function certaintyOf(form: HTMLFormElement): Certainty | undefined {
  const chosen = form.querySelector<HTMLInputElement>("input[name=certainty]:checked")?.value;
  return CERTAINTIES.find((level) => String(level) === chosen);
}
