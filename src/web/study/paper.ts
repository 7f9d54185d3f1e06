/** The whole paper as it is baked, and its forms when a screen borrows them. */
import { study as words } from "virtual:words";
import { CLASS, DATA } from "../../pages/form.ts";
import { foldAnswer } from "./form/answer.ts";
import { activate } from "./form/pairs.ts";
import { orderOf } from "./form/rows.ts";
import { shuffleForm } from "./form/shuffle-form.ts";
import { clearVerdict } from "./form/verdict.ts";
import { writeResponse } from "./form/write.ts";

export interface Paper {
  /** The form of an item, clean. It stands in the paper until a screen puts it elsewhere. */
  readonly take: (item: string) => HTMLFormElement;
  /** The same without cleaning it. */
  readonly form: (item: string) => HTMLFormElement;
  /** Puts every form back where it was baked, as it was baked. */
  readonly restore: () => void;
  readonly element: HTMLElement;
}

/** @param element what `bakeStudy` made, its sections and forms inside */
export function openPaper(element: HTMLElement): Paper {
  const homes = [...element.querySelectorAll("section")].map(
    (section) => [section, [...section.querySelectorAll<HTMLFormElement>("form")]] as const,
  );
  const forms = new Map(homes.flatMap(([, list]) => list.map((form) => [form.id, form] as const)));
  const form = (item: string) => {
    const found = forms.get(item);
    if (found === undefined) throw new Error(`The page has no question "${item}".`);
    return found;
  };
  return {
    element,
    form,
    take(item) {
      const found = form(item);
      cleanForm(found);
      return found;
    },
    restore() {
      let number = 0;
      for (const [section, list] of homes) {
        for (const one of list) {
          cleanForm(one);
          number += 1;
          const place = one.querySelector("h3 .number");
          if (place !== null) place.textContent = String(number);
        }
        section.append(...list);
      }
    },
  };
}

/** As it was baked. */
export function cleanForm(form: HTMLFormElement): void {
  clearVerdict(form);
  foldAnswer(form);
  shuffleForm(form, undefined);
  writeResponse(form, undefined);
  activate(form, undefined);
  const list = orderOf(form);
  if (list !== undefined) delete list.dataset[DATA.arranged];
  for (const extra of form.querySelectorAll(".added")) extra.remove();
  const fieldset = form.querySelector("fieldset");
  if (fieldset !== null) fieldset.disabled = false;
  form.querySelector(`.${CLASS.actions}`)?.removeAttribute("hidden");
  form.classList.remove("alone");
  for (const name of ["tabindex", "aria-level"]) form.querySelector("h3")?.removeAttribute(name);
  const check = form.querySelector<HTMLButtonElement>("button[type=submit]");
  if (check !== null) check.textContent = words.turn.check;
}
