/** Reads what a learner has entered, in the shape that scoring takes. */
import type { ItemType } from "../../quiz/item.ts";

/** @returns option ids, pairs or text; `undefined` where nothing is chosen */
export function readResponse(form: HTMLFormElement): unknown {
  const type = form.dataset["type"] as ItemType;
  switch (type) {
    case "single":
    case "true-false":
      return form.querySelector<HTMLInputElement>("input:checked")?.value;
    case "multiple":
      return [...form.querySelectorAll<HTMLInputElement>("input:checked")].map((i) => i.value);
    case "matching": {
      const chosen = [...form.querySelectorAll("select")].filter(({ value }) => value !== "");
      return Object.fromEntries(chosen.map(({ name, value }) => [name, value]));
    }
    case "ordering":
      return [...form.querySelectorAll<HTMLElement>("[data-option]")].map(
        ({ dataset }) => dataset["option"],
      );
    case "numeric":
    case "short-text":
      return form.querySelector<HTMLInputElement>("input")?.value;
  }
}
