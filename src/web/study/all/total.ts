/** The total, at the end of the page: what the latest answers earned, and the first ones apart. */

import { study as words } from "virtual:words";
import { fraction } from "../../../quiz/numbers/fraction.ts";
import type { Result } from "../../../quiz/result.ts";
import { total } from "../../../quiz/scoring/total.ts";
import { isRight } from "../../../quiz/study/certainty.ts";
import { bank } from "../bank.ts";
import { button, h } from "../h.ts";
import { percentOf } from "../percent.ts";

/**
 * @param results of each item answered, the first first
 * @param over empties the page
 */
export function showTotal(results: ReadonlyMap<string, readonly Result[]>, over: () => void): void {
  const section = document.querySelector<HTMLElement>("#study_total");
  const box = section?.querySelector("div");
  if (section === null || box == null) return;
  section.hidden = results.size === 0;
  const latest = bank.items.map(
    ({ keyed }): Result =>
      results.get(keyed.id)?.at(-1) ?? { kind: "unanswered", max: fraction(keyed.marks) },
  );
  const sum = total(latest);
  const first = [...results.values()].filter(([one]) => one !== undefined && isRight(one)).length;
  box.replaceChildren(
    h(
      "p",
      { class: "figure" },
      words.all.total(percentOf(sum.marks, sum.max), sum.full, results.size),
    ),
    h("p", {}, words.all.first(first, results.size, sum.full)),
    h("p", {}, words.all.answered(results.size, bank.items.length)),
    h("p", { class: "fingerprint" }, words.all.fingerprint(bank.fingerprint)),
    h("p", {}, button(words.all.over, over, { class: "quiet" })),
  );
}
