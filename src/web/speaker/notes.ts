/** The notes: what to say, ask and watch set apart, and at a checkpoint the answer before the class sees it. */
import { speaker as words } from "virtual:words";
import { button } from "../shared/button.ts";
import { element } from "../shared/element.ts";
import { recall, remember } from "../shared/storage.ts";

/** Of the usual size. */
const SIZES = [0.8, 0.9, 1, 1.15, 1.3, 1.5, 1.8, 2.1];

export interface Notes {
  readonly element: HTMLElement;
  readonly sizes: readonly HTMLButtonElement[];
  readonly show: (slide: HTMLElement, step: number) => void;
  /** By so many screens: −1 up, 1 down. */
  readonly scroll: (by: number) => void;
}

/** Empty until it is told of a slide. The size of its text is kept in this browser. */
export function notes(): Notes {
  const box = element("section", "notes");
  box.tabIndex = 0;
  box.setAttribute("aria-label", words.notes);
  let size = Number(recall("notes size") ?? SIZES.indexOf(1));
  const resize = (by: number) => {
    size = Math.min(Math.max(0, size + by), SIZES.length - 1);
    box.style.setProperty("--size", String(SIZES[size] ?? 1));
    remember("notes size", String(size));
  };
  resize(0);
  const smaller = button("A−", () => resize(-1));
  const larger = button("A+", () => resize(1));
  smaller.title = words.smaller;
  larger.title = words.larger;
  let shown: HTMLElement | undefined;
  return {
    element: box,
    sizes: [smaller, larger],
    show(slide, step) {
      const seen = answerSeen(slide, step);
      if (slide === shown) {
        const head = box.querySelector(".answer-head");
        if (head !== null) head.textContent = seen ? words.answerSeen : words.answer;
        return;
      }
      shown = slide;
      const parts = slide.querySelector(".notes")?.cloneNode(true).childNodes ?? [];
      const empty = parts.length === 0 ? [element("p", "none", words.noNotes)] : [];
      box.replaceChildren(...answer(slide, seen), ...parts, ...empty);
      box.scrollTop = 0;
    },
    scroll(by) {
      // In a small window the whole page scrolls.
      const own = getComputedStyle(box).overflowY !== "visible";
      if (own) box.scrollBy({ top: by * box.clientHeight * 0.8 });
      else scrollBy({ top: by * innerHeight * 0.8 });
    },
  };
}

function answerSeen(slide: HTMLElement, step: number): boolean {
  const own = slide.querySelector<HTMLElement>("details.answer")?.dataset["step"];
  return own !== undefined && step >= Number(own);
}

/** The keyed options with their text, and why. */
function answer(slide: HTMLElement, seen: boolean): HTMLElement[] {
  const reason = slide.querySelector("details.answer > div");
  if (reason === null) return [];
  const box = element("div", "part answer");
  box.append(element("p", "answer-head", seen ? words.answerSeen : words.answer));
  const right = slide.querySelectorAll(".question .options > .right");
  if (right.length > 0) {
    const list = element("ul", "");
    for (const line of right) {
      const copy = line.cloneNode(true);
      list.append(copy);
    }
    box.append(list);
  }
  box.append(...reason.cloneNode(true).childNodes);
  for (const link of box.querySelectorAll(".evidence > a")) link.remove();
  return [box];
}
