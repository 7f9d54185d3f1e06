/** Says once, on the page, that nothing can be kept; and which answers were set aside. */
import { study as words } from "virtual:words";
import { h } from "../h.ts";
import { say } from "../say.ts";
import { PLACE, put, whenNothingIsKept } from "./place.ts";

/** Kept as long as the lesson keeps anything: whoever forgets it in one window is forgotten in all. */
const OPEN = "open";

/** Once a page, before anything is kept. */
export function tellStorage(): void {
  whenNothingIsKept((state) => {
    const text = state === "full" ? words.data.full : words.data.blocked;
    document.querySelector("main")?.before(h("p", { class: "note", id: "study_note" }, text));
    say(text);
  });
  put(OPEN, "1"); // so that a browser that refuses is known from the start
  addEventListener("storage", ({ key, newValue }) => {
    if (key !== null && (key !== PLACE + OPEN || newValue !== null)) return;
    location.replace("#");
    location.reload();
  });
}
