/** The list of slides by chapter, and its search. */
import { slides } from "./address.ts";
import { button } from "./button.ts";
import type { Deck } from "./reveal.ts";

export function slideList(dialog: HTMLDialogElement, deck: Deck): HTMLElement {
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
export function filterList(dialog: HTMLDialogElement, query: string): number {
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

export function markPresent(dialog: HTMLDialogElement, present: number): void {
  for (const [index, go] of dialog.querySelectorAll("li button").entries()) {
    if (index === present) go.setAttribute("aria-current", "page");
    else go.removeAttribute("aria-current");
  }
}
