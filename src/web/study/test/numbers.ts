/** The numbers of a test's questions: where one is, what is answered, and a way to each. */
import { study as words } from "virtual:words";
import { button, h } from "../h.ts";

export interface Strip {
  readonly element: HTMLElement;
  readonly update: () => void;
}

/** @param at the question that is on, from 0 */
export function numberStrip(
  items: readonly string[],
  at: number,
  isOpen: (item: string) => boolean,
  go: (at: number) => void,
): Strip {
  const buttons = items.map((_, index) => button(String(index + 1), () => go(index)));
  const update = () => {
    for (const [index, one] of buttons.entries()) {
      const answered = !isOpen(items[index] ?? "");
      one.setAttribute("aria-label", words.test.number(index + 1, answered));
      one.classList.toggle("answered", answered);
      if (index === at) one.setAttribute("aria-current", "step");
    }
  };
  update();
  const rows = buttons.map((one) => h("li", {}, one));
  const list = h("ol", { class: "numbers", "aria-label": words.test.numbers }, ...rows);
  return { element: list, update };
}
