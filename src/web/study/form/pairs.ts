/** Matches by tapping: a prompt, then its choice. The selects do the same for everyone else. */
import { study as words } from "virtual:words";
import { attribute, CLASS, DATA } from "../../../pages/form.ts";
import { say } from "../say.ts";
import { rowAround, rowsOf } from "./rows.ts";

/** Listens on the page for all its forms; once a page. */
export function listenToPairs(): void {
  document.addEventListener("click", ({ target }) => {
    if (!(target instanceof Element)) return;
    const form = target.closest("form");
    if (form === null || form.querySelector(`.${CLASS.pairs}`) === null) return;
    const choice = target.closest<HTMLElement>(`[${attribute(DATA.choice)}]`)?.dataset[DATA.choice];
    if (choice !== undefined) choose(form, choice);
    else if (target.closest("label, li") && target.closest("select") === null) {
      const row = rowAround(target);
      if (row !== undefined) activate(form, row);
    }
  });
  document.addEventListener("change", ({ target }) => {
    const form = target instanceof HTMLSelectElement ? target.closest("form") : null;
    if (form !== null) activate(form, firstOpen(form));
  });
}

/** Gives the choice to the prompt that is on, or else to the first without one, and goes on. */
export function choose(form: HTMLFormElement, choice: string): void {
  const row =
    form.querySelector<HTMLElement>(`.${CLASS.pairs} > [aria-current]`) ?? firstOpen(form);
  const select = row?.querySelector("select");
  if (row == null || select == null || form.querySelector("fieldset:disabled")) return;
  select.value = choice;
  say(words.paired(row.querySelector("label > span")?.textContent ?? "", textOf(select)));
  select.dispatchEvent(new Event("input", { bubbles: true }));
  activate(form, firstOpen(form));
}

/** Makes a row the one that the next choice goes to; undefined makes it none. */
export function activate(form: HTMLFormElement, row: HTMLElement | undefined): void {
  for (const one of rowsOf(form)) one.removeAttribute("aria-current");
  row?.setAttribute("aria-current", "true");
}

/** The first row without a choice. */
export function firstOpen(form: HTMLFormElement): HTMLElement | undefined {
  return rowsOf(form).find((row) => row.querySelector("select")?.value === "");
}

function textOf(select: HTMLSelectElement): string {
  return select.selectedOptions[0]?.textContent ?? "";
}
