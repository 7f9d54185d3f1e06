/** How far a sitting is, above its question. */
import { study as words } from "virtual:words";
import type { Practice } from "../../../quiz/study/practice.ts";
import { h } from "../h.ts";

/** @param items how many the sitting began with */
export function progressOf(
  { queue, tries }: Practice,
  items: number,
  stop: HTMLElement,
): HTMLElement {
  const [turn] = queue;
  const met = new Set(tries.map(({ item }) => item));
  if (turn !== undefined) met.add(turn.item);
  const again = (turn?.turn ?? 0) > 0;
  const text = again
    ? `${words.turn.again} · ${words.turn.left(queue.length)}`
    : words.turn.place(met.size, items);
  const done = items - new Set(queue.map(({ item }) => item)).size;
  return h(
    "div",
    { class: "progress" },
    h("p", {}, text),
    h("progress", { max: String(items), value: String(done), "aria-label": text }),
    stop,
  );
}
