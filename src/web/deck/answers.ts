/** A checkpoint's answer is a fragment: the next key opens it, the previous one folds it again. */
import type { Deck } from "./reveal.ts";

export function openAnswers(deck: Deck): void {
  deck.onFragment((element, shown) => {
    if (element instanceof HTMLDetailsElement) element.open = shown;
  });
}
