/** The slides by chapter, with a field that finds them by number or words. */

import { button } from "./button.ts";
import { findSlides, type Match, type Searched } from "./find-slides.ts";

export interface Listed extends Searched {
  readonly chapter: string;
  /** Outside the route: still reached from here. */
  readonly skipped: boolean;
  /** Not there yet, and not listed. */
  readonly hidden: boolean;
}

export interface ListWords {
  readonly search: string;
  readonly found: (n: number) => string;
}

/** @param go called with the place of the slide that was chosen, from 0 */
export function slideList(
  slides: readonly Listed[],
  present: number,
  words: ListWords,
  go: (index: number) => void,
): { field: HTMLInputElement; count: HTMLElement; list: HTMLElement } {
  const field = document.createElement("input");
  field.type = "search";
  field.placeholder = words.search;
  field.setAttribute("aria-label", words.search);
  const count = document.createElement("p");
  count.setAttribute("role", "status");
  const list = document.createElement("nav");
  const find = () =>
    findSlides(field.value, slides).filter(({ index }) => slides[index]?.hidden === false);
  const fill = () => {
    const found = find();
    count.textContent = field.value.trim() === "" ? "" : words.found(found.length);
    list.replaceChildren(...chapters(slides, found, present, go));
  };
  field.addEventListener("input", fill);
  field.addEventListener("keydown", (event) => {
    // By itself a browser would only empty the field.
    if (event.key === "Escape") field.value = "";
    const first = find()[0];
    if (event.key !== "Enter" || first === undefined || field.value.trim() === "") return;
    event.preventDefault();
    go(first.index);
  });
  fill();
  return { field, count, list };
}

function chapters(
  slides: readonly Listed[],
  found: readonly Match[],
  present: number,
  go: (index: number) => void,
): HTMLElement[] {
  const groups = new Map<string, HTMLOListElement>();
  const sections: HTMLElement[] = [];
  for (const match of found) {
    const slide = slides[match.index];
    if (slide === undefined) continue;
    let entries = groups.get(slide.chapter);
    if (entries === undefined) {
      const section = document.createElement("section");
      const title = document.createElement("h3");
      title.textContent = slide.chapter;
      entries = document.createElement("ol");
      groups.set(slide.chapter, entries);
      section.append(title, entries);
      sections.push(section);
    }
    entries.append(entry(slide, match, present, go));
  }
  return sections;
}

function entry(slide: Listed, match: Match, present: number, go: (index: number) => void) {
  const line = document.createElement("li");
  const press = button(slide.title, () => go(match.index));
  const number = document.createElement("span");
  number.textContent = String(match.index + 1);
  press.prepend(number);
  if (match.index === present) press.setAttribute("aria-current", "page");
  if (slide.skipped) press.className = "skipped";
  if (match.match !== "") {
    const why = document.createElement("small");
    const mark = document.createElement("mark");
    mark.textContent = match.match;
    why.append(match.before, mark, match.after);
    press.append(why);
  }
  line.append(press);
  return line;
}

/** What of a slide is listed and searched. @param hidden parts that the class has not to see */
export function listed(slide: HTMLElement, skipped: boolean, hidden = ".notes"): Listed {
  const copy = slide.cloneNode(true);
  const whole = copy instanceof HTMLElement ? copy : slide;
  for (const part of whole.querySelectorAll(hidden)) part.remove();
  const title = slide.querySelector("h2")?.textContent?.trim() ?? slide.id;
  const parts = [...whole.querySelectorAll("h2, .body, .notes")].map((part) => spaced(part));
  const chapter = slide.dataset["chapter"] ?? "";
  return { title, text: parts.join(" "), chapter, skipped, hidden: slide.hidden !== false };
}

/** The words of an element; words of neighbours do not run together. */
function spaced(element: Element): string {
  const texts: string[] = [];
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (walker.nextNode() !== null) texts.push(walker.currentNode.textContent ?? "");
  return texts.join(" ").replace(/\s+/g, " ").trim();
}
