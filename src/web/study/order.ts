/** Moves the entries of an ordering up and down; the focus stays, and the new place is said. */
import { study as words } from "virtual:words";

export function moveEntries(): void {
  document.addEventListener("click", (event) => {
    const button = event.target instanceof Element ? event.target.closest("[data-move]") : null;
    const entry = button?.closest("li");
    if (!(button instanceof HTMLButtonElement) || entry == null) return;
    const up = button.dataset["move"] === "up";
    const other = up ? entry.previousElementSibling : entry.nextElementSibling;
    if (other !== null) other[up ? "before" : "after"](entry);
    button.focus();
    say(entry);
  });
}

function say(entry: HTMLLIElement): void {
  const all = [...(entry.parentElement?.children ?? [])];
  const text = entry.querySelector("span")?.textContent ?? "";
  const status = entry.closest("form")?.querySelector("[role=status]");
  if (status != null) status.textContent = words.placed(text, all.indexOf(entry) + 1, all.length);
}
