/** Asks back where a typed answer is nearly one: one tap takes the suggestion. */
import { typed, study as words } from "virtual:words";
import { CLASS } from "../../../pages/form.ts";
import type { KeyedItem } from "../../../quiz/keyed-item.ts";
import type { Result } from "../../../quiz/result.ts";
import type { Response } from "../../../quiz/study/event.ts";

import { suggest } from "../../../quiz/typed/suggest.ts";
import { button, h } from "../h.ts";
import { say } from "../say.ts";

/** What was asked back already: whoever checks it again means it. */
const asked = new WeakMap<HTMLFormElement, Response>();

/** @returns whether something was asked back; the answer then waits */
export function askBack(
  form: HTMLFormElement,
  item: KeyedItem,
  response: Response,
  result: Result,
): boolean {
  if (response === undefined || asked.get(form) === response) return false;
  const texts =
    readings(result) ?? [suggest(item, response, typed)].filter((one) => one !== undefined);
  if (texts.length === 0) return false;
  asked.set(form, response);
  const takes = texts.map((text) =>
    button(text, () => {
      const input = form.querySelector<HTMLInputElement>(`.${CLASS.written} input`);
      if (input === null) return;
      input.value = text;
      input.dispatchEvent(new Event("input", { bubbles: true }));
      asked.set(form, text);
      form.requestSubmit();
    }),
  );
  const keep = button(words.turn.asWritten, () => form.requestSubmit(), { class: "quiet" });
  const box = h(
    "div",
    { class: "suggest added" },
    h("p", {}, words.turn.didYouMean),
    h("p", { class: "data-actions" }, ...takes, ...(result.kind === "scored" ? [keep] : [])),
  );
  for (const old of form.querySelectorAll(".suggest")) old.remove();
  form.querySelector(`.${CLASS.answer}`)?.before(box);
  say(`${words.turn.didYouMean} ${texts.join(", ")}`);
  takes[0]?.focus({ preventScroll: true });
  box.scrollIntoView({ block: "nearest" });
  return true;
}

/** The ways in which a number can be read, where there are two. */
function readings(result: Result): readonly string[] | undefined {
  if (result.kind !== "invalid" || result.problem.code !== "ambiguous") return undefined;
  return result.problem.readings;
}
