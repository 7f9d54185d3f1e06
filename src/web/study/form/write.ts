/** Puts a response back into its form. `read.ts` is its inverse. */
import { DATA } from "../../../pages/form.ts";
import type { Response } from "../../../quiz/study/event.ts";
import { typeOf } from "./read.ts";
import { idOf, orderOf, rowsOf } from "./rows.ts";

/**
 * Whatever the form held is gone. What does not fit the form, such as a response to an older
 * version of the item, is left out.
 */
export function writeResponse(form: HTMLFormElement, response: Response): void {
  switch (typeOf(form)) {
    case "single":
    case "true-false":
    case "multiple":
      tick(form, Array.isArray(response) ? response : [response]);
      break;
    case "matching":
      for (const select of form.querySelectorAll("select")) {
        const value = isPairs(response) ? Object.entries(response) : [];
        select.value = value.find(([prompt]) => prompt === select.name)?.[1] ?? "";
        if (select.selectedIndex === -1) select.value = "";
      }
      break;
    case "ordering":
      arrange(form, Array.isArray(response) ? response : undefined);
      break;
    case "numeric":
    case "short-text": {
      const input = form.querySelector<HTMLInputElement>("input[type=text]");
      if (input !== null) input.value = typeof response === "string" ? response : "";
    }
  }
}

function tick(form: HTMLFormElement, ids: readonly unknown[]): void {
  for (const row of rowsOf(form)) {
    const input = row.querySelector("input");
    if (input !== null) input.checked = ids.includes(idOf(row));
  }
}

/** Entries in an order; `undefined` leaves them where they are, as nobody's answer. */
function arrange(form: HTMLFormElement, order: readonly string[] | undefined): void {
  const list = orderOf(form);
  if (list === undefined) return;
  delete list.dataset[DATA.arranged];
  if (order === undefined) return;
  const rows = rowsOf(form);
  const wanted = order.flatMap((id) => rows.filter((row) => idOf(row) === id));
  if (wanted.length !== rows.length || new Set(wanted).size !== rows.length) return;
  list.append(...wanted);
  list.dataset[DATA.arranged] = "";
}

function isPairs(response: Response): response is Readonly<Record<string, string>> {
  return typeof response === "object" && !Array.isArray(response);
}
