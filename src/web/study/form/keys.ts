/** Number keys choose; Enter checks and goes on, once a press. Only where one question stands alone. */
import { attribute, DATA } from "../../../pages/form.ts";
import { digitOf } from "../../shared/typed.ts";
import { choose } from "./pairs.ts";
import { rowsOf } from "./rows.ts";

/** Listens on the page from now on; once a page. */
export function listenToKeys(): void {
  listenOnce();
  document.addEventListener("keydown", (event) => {
    if (event.defaultPrevented || event.isComposing) return;
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    if (document.querySelector("dialog[open]") !== null) return;
    const form = document.querySelector<HTMLFormElement>("#study_stage form.item.alone");
    if (form === null || isTypedInto(event.target)) return;
    const digit = event.getModifierState("AltGraph") ? undefined : digitOf(event);
    if (digit !== undefined) press(form, digit);
    else if (event.key === "Enter" && !takesEnter(event.target)) form.requestSubmit();
    else return;
    event.preventDefault();
  });
}

/** A second tap of a double tap, or a key that is held, was not meant for what the first brought up. */
function listenOnce(): void {
  const stop = (event: Event) => {
    event.preventDefault();
    event.stopPropagation();
  };
  let entered = false;
  document.addEventListener("input", () => {
    entered = true;
  });
  document.addEventListener(
    "click",
    (event) => {
      const { target, detail } = event;
      if (!(target instanceof Element) || target.closest("[type=submit]") === null) return;
      if (detail > 1 && !entered) stop(event);
      entered = false;
    },
    { capture: true },
  );
  document.addEventListener(
    "keydown",
    (event) => {
      if (event.repeat && event.key === "Enter") stop(event);
    },
    { capture: true },
  );
}

function press(form: HTMLFormElement, n: number): void {
  if (form.querySelector("fieldset:disabled") !== null) return;
  const choice = form.querySelectorAll<HTMLElement>(`[${attribute(DATA.choice)}]`)[n - 1];
  if (choice !== undefined) {
    choose(form, choice.dataset[DATA.choice] ?? "");
    return;
  }
  const input = rowsOf(form)[n - 1]?.querySelector("input");
  input?.focus();
  input?.click();
}

function isTypedInto(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLSelectElement ||
    (target instanceof HTMLInputElement && !["radio", "checkbox"].includes(target.type))
  );
}

/** What does something of its own with Enter. Radio buttons and checkboxes submit their form. */
function takesEnter(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest("a, button, summary, input, select") !== null;
}
