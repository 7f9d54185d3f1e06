/** Asks back where a typed answer is nearly one: one tap takes the suggestion. */
import { typed, study as words } from "virtual:words";
import { CLASS } from "../../../pages/form.ts";
import type { KeyedItem } from "../../../quiz/item.ts";
import type { Response } from "../../../quiz/study/event.ts";
import { askBack } from "../../../quiz/typed/ask-back.ts";
import { button, h } from "../h.ts";
import { say } from "../say.ts";

/** What each form has last been asked about: who sends the same again means it. */
const asked = new WeakMap<HTMLFormElement, string>();

/**
 * Shows what was probably meant as buttons under the field; a tap puts it in and checks it. An answer
 * is asked about once.
 *
 * @returns whether something was asked; the answer then waits
 */
export function offerSuggestions(
  form: HTMLFormElement,
  item: KeyedItem,
  response: Response,
): boolean {
  if (typeof response !== "string" || asked.get(form) === response) return false;
  const texts = askBack(item, response, typed);
  if (texts.length === 0) return false;
  asked.set(form, response);
  for (const old of form.querySelectorAll(".suggest")) old.remove();
  const buttons = texts.map((text) => button(words.turn.suggest(text), () => take(form, text)));
  form.querySelector(`.${CLASS.written}`)?.after(h("p", { class: "suggest" }, ...buttons));
  say(texts.map((text) => words.turn.suggest(text)).join(" "));
  return true;
}

function take(form: HTMLFormElement, text: string): void {
  const input = form.querySelector<HTMLInputElement>(`.${CLASS.written} input`);
  if (input === null) return;
  input.value = text;
  input.dispatchEvent(new Event("input", { bubbles: true }));
  form.requestSubmit();
}
