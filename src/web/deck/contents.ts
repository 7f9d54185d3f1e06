/** Contents, search and settings in one dialog. Fetched when first asked for. */
import { webWords as words } from "../shared/words.ts";
import "../theme/contents.css";
import { slides } from "./address.ts";
import type { Action } from "./key-action.ts";
import { lettersAct, setLetters } from "./keyboard.ts";
import type { Deck } from "./reveal.ts";

export function openContents(deck: Deck, act: (action: Action) => void, search: boolean): void {
  const dialog = document.querySelector<HTMLDialogElement>("dialog.contents") ?? build(deck, act);
  mark(dialog, deck.index());
  dialog.showModal();
  const field = dialog.querySelector("input");
  if (search) field?.focus();
  else dialog.querySelector<HTMLElement>("[aria-current]")?.focus();
}

function build(deck: Deck, act: (action: Action) => void): HTMLDialogElement {
  const dialog = document.createElement("dialog");
  dialog.className = "contents";
  dialog.setAttribute("aria-label", words.contents);
  dialog.append(heading(dialog), list(dialog, deck), settings(dialog, act));
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
    count.textContent = words.found(filter(dialog, field.value));
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

function list(dialog: HTMLDialogElement, deck: Deck): HTMLElement {
  const nav = document.createElement("nav");
  let chapter = "";
  let entries: HTMLOListElement | undefined;
  for (const [index, slide] of slides().entries()) {
    const own = slide.dataset["chapter"] ?? "";
    if (entries === undefined || own !== chapter) {
      chapter = own;
      const title = document.createElement("h2");
      title.textContent = own;
      entries = document.createElement("ol");
      nav.append(title, entries);
    }
    const entry = document.createElement("li");
    const go = button(slide.querySelector("h2")?.textContent ?? slide.id, () => {
      dialog.close();
      deck.show(index);
    });
    const number = document.createElement("span");
    number.textContent = String(index + 1);
    go.prepend(number);
    entry.append(go);
    entries.append(entry);
  }
  return nav;
}

/** Hides what holds none of the words, headings of empty chapters too; says how many are left. */
function filter(dialog: HTMLDialogElement, query: string): number {
  const wanted = query.toLowerCase().split(/\s+/);
  const all = slides();
  let left = 0;
  for (const [index, entry] of dialog.querySelectorAll("li").entries()) {
    const text = all[index]?.textContent?.toLowerCase() ?? "";
    entry.hidden = !wanted.every((word) => text.includes(word));
    if (!entry.hidden) left += 1;
  }
  for (const entries of dialog.querySelectorAll<HTMLElement>("nav ol")) {
    const empty = entries.querySelector("li:not([hidden])") === null;
    entries.hidden = empty;
    if (entries.previousElementSibling instanceof HTMLElement) {
      entries.previousElementSibling.hidden = empty;
    }
  }
  return left;
}

function mark(dialog: HTMLDialogElement, present: number): void {
  for (const [index, go] of dialog.querySelectorAll("li button").entries()) {
    if (index === present) go.setAttribute("aria-current", "page");
    else go.removeAttribute("aria-current");
  }
}

function settings(dialog: HTMLDialogElement, act: (action: Action) => void): HTMLElement {
  const part = document.createElement("footer");
  const tools = document.createElement("p");
  tools.className = "tools";
  for (const action of ["speaker", "fullscreen", "theme", "blank"] as const) {
    tools.append(
      button(words[action], () => {
        if (action !== "theme") dialog.close();
        act(action);
      }),
    );
  }
  const study = document.querySelector(".page-links a");
  if (study !== null) tools.append(study.cloneNode(true));
  part.append(tools, letters(), keys());
  return part;
}

function letters(): HTMLElement {
  const label = document.createElement("label");
  const box = document.createElement("input");
  box.type = "checkbox";
  box.checked = lettersAct();
  box.addEventListener("change", () => setLetters(box.checked));
  label.append(box, ` ${words.letters}`);
  return label;
}

function keys(): HTMLElement {
  const list = document.createElement("dl");
  for (const [key, does] of words.keyList) {
    const row = document.createElement("div");
    const term = document.createElement("dt");
    const text = document.createElement("dd");
    term.textContent = key;
    text.textContent = does;
    row.append(term, text);
    list.append(row);
  }
  return list;
}

function button(name: string, press: () => void): HTMLButtonElement {
  const element = document.createElement("button");
  element.type = "button";
  element.textContent = name;
  element.addEventListener("click", press);
  return element;
}
