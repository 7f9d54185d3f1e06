/** Keeps what was entered in this browser, so that a closed window loses nothing. */
import { recall, remember } from "../shared/storage.ts";

const KEPT = "input[type=text], input[type=radio], input[type=checkbox], select";

/** Every field by its place: the name of its form, its own name and, of a box, its value. */
export function keepAnswers(): void {
  const paper = document.querySelector<HTMLElement>("#respond-hand-in")?.dataset["questions"] ?? "";
  const key = `lesson-draft/1/${paper}`;
  restore(recall(key));
  const keep = () => remember(key, JSON.stringify(draft()));
  document.addEventListener("input", keep);
  document.addEventListener("click", (event) => {
    const move = event.target instanceof Element ? event.target.closest("[data-move]") : null;
    if (move === null) return;
    const form = move.closest("form");
    if (form !== null) form.dataset["touched"] = "";
    keep();
  });
}

interface Draft {
  readonly fields: Readonly<Record<string, string | boolean>>;
  readonly orders: Readonly<Record<string, readonly string[]>>;
}

function draft(): Draft {
  const fields: Record<string, string | boolean> = {};
  for (const field of fieldsOf())
    fields[nameOf(field)] = isBox(field) ? field.checked : field.value;
  const orders: Record<string, string[]> = {};
  for (const form of document.querySelectorAll<HTMLFormElement>("form[data-touched]")) {
    orders[form.id] = entriesOf(form).map((entry) => entry.dataset["option"] ?? "");
  }
  return { fields, orders };
}

function restore(kept: string | null): void {
  if (kept === null) return;
  const { fields, orders } = JSON.parse(kept) as Draft;
  for (const field of fieldsOf()) {
    const value = fields[nameOf(field)];
    if (typeof value === "boolean" && isBox(field)) field.checked = value;
    else if (typeof value === "string") field.value = value;
  }
  for (const [id, order] of Object.entries(orders)) {
    const form = document.getElementById(id);
    if (!(form instanceof HTMLFormElement)) continue;
    form.dataset["touched"] = "";
    const entries = new Map(entriesOf(form).map((entry) => [entry.dataset["option"], entry]));
    for (const option of order) {
      const entry = entries.get(option);
      entry?.parentElement?.append(entry);
    }
  }
}

type Field = HTMLInputElement | HTMLSelectElement;

function fieldsOf(): Field[] {
  return [...document.querySelectorAll<Field>(KEPT)];
}

function nameOf(field: Field): string {
  return [field.form?.id, field.name, isBox(field) ? field.value : ""].join("/");
}

function isBox(field: Field): field is HTMLInputElement {
  return field instanceof HTMLInputElement && field.type !== "text";
}

function entriesOf(form: HTMLFormElement): HTMLElement[] {
  return [...form.querySelectorAll<HTMLElement>("[data-option]")];
}
