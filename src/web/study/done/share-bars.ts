/** How much of each part of a paper was earned: a bar, with its numbers beside it. */
import { study as words } from "virtual:words";
import type { Result } from "../../../quiz/result.ts";
import { total } from "../../../quiz/scoring/total.ts";
import { bar } from "../bar.ts";
import { h } from "../h.ts";
import { percentOf } from "../percent.ts";

export interface ShareRow {
  readonly label: string;
  readonly results: readonly Result[];
}

/** @param rows those without results are left out */
export function shareBars(title: string, rows: readonly ShareRow[]): HTMLElement {
  const entries = rows.flatMap(({ label, results }) => {
    const { marks, max, items } = total(results);
    if (items === 0) return [];
    const percent = percentOf(marks, max);
    const parts = [
      { kind: "known", size: percent },
      { kind: "new", size: 100 - percent },
    ];
    return [
      h(
        "li",
        {},
        h("span", {}, label),
        bar(parts),
        h("small", {}, words.result.bar(percent, items)),
      ),
    ];
  });
  return h("section", { class: "shares" }, h("h3", {}, title), h("ul", {}, ...entries));
}
