/** The page's one live region: what changes is said politely, once. */
import { h } from "./h.ts";

let region: HTMLElement | undefined;

/** Said by screen readers when they are done with what they say now. */
export function say(text: string): void {
  if (region === undefined) {
    region = h("p", { role: "status", class: "hidden-text" });
    document.body.append(region);
  }
  // The same words twice are said twice.
  region.textContent = region.textContent === text ? `${text}\u00a0` : text;
}
