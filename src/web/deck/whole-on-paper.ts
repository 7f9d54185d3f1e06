/** While the page is printed, every slide is there for everyone: a tagged PDF drops what is hidden. */
import { slides } from "./address.ts";

const HIDING = ["hidden", "aria-hidden", "inert"];

export function printWhole(): void {
  let undo: (() => void)[] = [];
  addEventListener("beforeprint", () => {
    for (const slide of slides()) {
      for (const name of HIDING) {
        const value = slide.getAttribute(name);
        if (value === null) continue;
        slide.removeAttribute(name);
        undo.push(() => slide.setAttribute(name, value));
      }
    }
  });
  addEventListener("afterprint", () => {
    for (const step of undo) step();
    undo = [];
  });
}
