/** Asks back where a typed answer is nearly one: one tap takes the suggestion. */
import type { KeyedItem } from "../../../quiz/item.ts";
import type { Response } from "../../../quiz/study/event.ts";

/** @returns whether something was asked; the answer then waits */
export function offerSuggestions(
  _form: HTMLFormElement,
  _item: KeyedItem,
  _response: Response,
): boolean {
  return false;
}
