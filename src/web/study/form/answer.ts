/** Unfolds the answer of a form: the reason against what was chosen on top, the rest folded. */
import { study as words } from "virtual:words";
import { attribute, CLASS, DATA } from "../../../pages/form.ts";
import type { Response } from "../../../quiz/study/event.ts";
import { h } from "../h.ts";

/** Undone by `foldAnswer`. @param response what was entered, of any type of item */
export function unfoldAnswer(form: HTMLFormElement, response: Response): void {
  foldAnswer(form);
  const answer = form.querySelector<HTMLDetailsElement>(`details.${CLASS.answer}`);
  const inside = answer?.querySelector("div");
  if (answer == null || inside == null) return;
  const chosen = typeof response === "string" ? [response] : Object.values(response ?? []);
  const reasons = [...answer.querySelectorAll<HTMLElement>(`[${attribute(DATA.reason)}]`)];
  const mine = reasons.filter((row) => chosen.includes(row.dataset[DATA.reason] ?? ""));
  inside.prepend(h("p", { class: "label mine" }, words.turn.answer));
  if (mine.length > 0) {
    const copies = mine.map((row) => {
      const copy = h("p", {});
      copy.append(...[...row.childNodes].map((node) => node.cloneNode(true)));
      return copy;
    });
    inside.prepend(
      h("div", { class: "mine" }, h("p", { class: "label" }, words.turn.mine), ...copies),
    );
    for (const row of mine) row.hidden = true;
  }
  const others = answer.querySelector<HTMLDetailsElement>(`.${CLASS.others}`);
  if (others !== null) {
    others.open = false;
    others.hidden = mine.length === reasons.length;
  }
  answer.open = true;
}

/** As it was baked: folded, with all reasons in their place. */
export function foldAnswer(form: HTMLFormElement): void {
  const answer = form.querySelector<HTMLDetailsElement>(`details.${CLASS.answer}`);
  if (answer === null) return;
  answer.open = false;
  for (const added of answer.querySelectorAll(".mine")) added.remove();
  for (const row of answer.querySelectorAll<HTMLElement>(`[${attribute(DATA.reason)}]`)) {
    row.hidden = false;
  }
  const others = answer.querySelector<HTMLDetailsElement>(`.${CLASS.others}`);
  if (others === null) return;
  others.hidden = false;
  others.open = true;
}
