/** Puts the entries of an ordering in order: by arrows, or by dragging the handle. */
import { study as words } from "virtual:words";
import { attribute, DATA } from "../../../pages/form.ts";
import { say } from "../say.ts";
import { orderOf, rowAround, rowsOf } from "./rows.ts";

/** Listens on the page for all its forms; once a page. */
export function listenToOrdering(): void {
  document.addEventListener("click", ({ target }) => {
    if (!(target instanceof Element)) return;
    const arrow = target.closest<HTMLElement>(`[${attribute(DATA.move)}]`);
    const row = arrow === null ? undefined : rowAround(arrow);
    if (arrow !== null && row !== undefined) {
      const up = arrow.dataset[DATA.move] === "up";
      const other = up ? row.previousElementSibling : row.nextElementSibling;
      if (up) other?.before(row);
      else other?.after(row);
      arrow.focus();
      arranged(row);
      return;
    }
    const keep = target.closest(`[${attribute(DATA.keep)}]`)?.closest("form");
    const first = keep && rowsOf(keep)[0];
    if (first) arranged(first, words.kept);
  });
  document.addEventListener("pointerdown", (event) => {
    const handle =
      event.target instanceof Element
        ? event.target.closest<HTMLElement>(`[${attribute(DATA.handle)}]`)
        : null;
    const row = handle === null ? undefined : rowAround(handle);
    if (handle === null || row === undefined || row.closest("fieldset:disabled")) return;
    event.preventDefault();
    drag(handle, row, event.pointerId);
  });
}

function drag(handle: HTMLElement, row: HTMLElement, pointer: number): void {
  let moved = false;
  row.classList.add("dragged");
  handle.setPointerCapture(pointer);
  const follow = ({ clientY }: PointerEvent) => {
    const [above, below] = [row.previousElementSibling, row.nextElementSibling];
    if (above !== null && clientY < middle(above)) row.after(above);
    else if (below !== null && clientY > middle(below)) row.before(below);
    else return;
    moved = true;
  };
  const end = () => {
    handle.removeEventListener("pointermove", follow);
    row.classList.remove("dragged");
    if (moved) arranged(row);
  };
  handle.addEventListener("pointermove", follow);
  handle.addEventListener("lostpointercapture", end, { once: true });
}

function middle(row: Element): number {
  const { top, height } = row.getBoundingClientRect();
  return top + height / 2;
}

/** From now on the order is the learner's. */
function arranged(row: HTMLElement, told?: string): void {
  const form = row.closest("form");
  const list = form && orderOf(form);
  if (!form || !list) return;
  list.dataset[DATA.arranged] = "";
  const all = rowsOf(form);
  const text = row.querySelector(".text")?.firstChild?.textContent ?? "";
  say(told ?? words.placed(text, all.indexOf(row) + 1, all.length));
  list.dispatchEvent(new Event("input", { bubbles: true }));
}
