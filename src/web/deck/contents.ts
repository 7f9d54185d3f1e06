/** Contents, search and settings in one dialog. Fetched when first asked for. */
import { deck as words } from "virtual:words";
import "../theme/contents.css";
import { button } from "./button.ts";
import { filterList, markPresent, slideList } from "./contents-list.ts";
import { settings } from "./contents-settings.ts";
import type { Action } from "./key-action.ts";
import type { Deck } from "./reveal.ts";

export function openContents(deck: Deck, act: (action: Action) => void, search: boolean): void {
  const dialog = document.querySelector<HTMLDialogElement>("dialog.contents") ?? build(deck, act);
  markPresent(dialog, deck.index());
  dialog.showModal();
  const field = dialog.querySelector("input");
  if (search) field?.focus();
  else dialog.querySelector<HTMLElement>("[aria-current]")?.focus();
}

function build(deck: Deck, act: (action: Action) => void): HTMLDialogElement {
  const dialog = document.createElement("dialog");
  dialog.className = "contents";
  dialog.setAttribute("aria-label", words.contents);
  dialog.append(heading(dialog), slideList(dialog, deck), settings(dialog, act));
  dialog.addEventListener("click", (event) => {
    if (event.target === dialog) dialog.close();
  });
  document.body.append(dialog);
  return dialog;
}

function heading(dialog: HTMLDialogElement): HTMLElement {
  const bar = document.createElement("header");
  const field = document.createElement("input");
  field.type = "search";
  field.placeholder = words.search;
  field.setAttribute("aria-label", words.search);
  const count = document.createElement("p");
  count.setAttribute("role", "status");
  field.addEventListener("input", () => {
    count.textContent = words.found(filterList(dialog, field.value));
  });
  field.addEventListener("keydown", (event) => {
    if (event.key !== "Enter") return;
    event.preventDefault();
    dialog.querySelector<HTMLElement>("li:not([hidden]) button")?.click();
  });
  bar.append(
    field,
    count,
    button(words.close, () => dialog.close()),
  );
  return bar;
}
