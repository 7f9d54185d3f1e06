/** Answers a question through its controls, in the page itself: a sitting is many, and each would be asked for apart. */
import type { Locator } from "playwright/test";

/** Option ids, a choice by option id, an order, or what is typed; nothing clears what was entered. */
export type Entry = string | readonly string[] | Readonly<Record<string, string>> | undefined;

/** Whatever was entered before is gone; an order that is given counts as touched. */
export function fillIn(form: Locator, entry: Entry): Promise<void> {
  return form.evaluate((element, wanted) => {
    const all = <E extends Element>(selector: string) => [...element.querySelectorAll<E>(selector)];
    const put = (control: HTMLInputElement | HTMLSelectElement, value: string) => {
      control.value = value;
      for (const name of ["input", "change"]) {
        control.dispatchEvent(new Event(name, { bubbles: true }));
      }
    };
    for (const input of all<HTMLInputElement>(".options input")) {
      const chosen =
        wanted === input.value || (Array.isArray(wanted) && wanted.includes(input.value));
      // A radio button is given up by choosing another.
      if (input.checked !== chosen && (chosen || input.type === "checkbox")) input.click();
    }
    for (const select of all<HTMLSelectElement>(".pairs select")) {
      put(select, String(Reflect.get(Object(wanted ?? {}), select.name) ?? ""));
    }
    for (const box of all<HTMLInputElement>("input[type=text]")) {
      put(box, typeof wanted === "string" ? wanted : "");
    }
    const entries = () => all<HTMLElement>("li[data-option]");
    if (element.getAttribute("data-type") !== "ordering" || !Array.isArray(wanted)) return;
    const move = (entry: Element | undefined, way: string) =>
      entry?.querySelector<HTMLElement>(`[data-move="${way}"]`)?.click();
    move(entries()[0], "down");
    for (const [place, id] of wanted.entries()) {
      const at = () => entries().findIndex((one) => one.dataset["option"] === id);
      for (let from = at(); from > place; from = at()) move(entries()[from], "up");
    }
  }, entry);
}
