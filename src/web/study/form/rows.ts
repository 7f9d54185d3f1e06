/** The rows of a form: an option, a prompt or an entry each. */
import { attribute, CLASS, DATA } from "../../../pages/form.ts";

const ROW = `li[${attribute(DATA.option)}]`;

/** In the order shown; none where text is typed. */
export function rowsOf(form: Element): HTMLElement[] {
  return [...form.querySelectorAll<HTMLElement>(ROW)];
}

/** @returns the row that holds a control, or undefined where none does */
export function rowAround(inner: Element): HTMLElement | undefined {
  return inner.closest<HTMLElement>(ROW) ?? undefined;
}

/** The option's id. */
export function idOf(row: HTMLElement): string {
  return row.dataset[DATA.option] ?? "";
}

/** The list that an ordering's entries are put in order in; undefined for other items. */
export function orderOf(form: Element): HTMLElement | undefined {
  return form.querySelector<HTMLElement>(`.${CLASS.order}`) ?? undefined;
}
