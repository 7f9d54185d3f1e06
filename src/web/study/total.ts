/** The total, at the end of the page. */
import bank from "virtual:lesson-bank";
import { study as words } from "virtual:words";
import { formatFraction, fraction, toPercent } from "../../quiz/numbers/fraction.ts";
import type { Result } from "../../quiz/result.ts";
import { total } from "../../quiz/scoring/total.ts";

/** @returns hears every result; the latest of an item counts */
export function showTotal(): (id: string, result: Result) => void {
  const section = document.querySelector<HTMLElement>("#study-total");
  const results = new Map<string, Result>(
    bank.items.map((item) => [item.id, { kind: "unanswered", max: fraction(item.marks) }]),
  );
  return (id, result) => {
    results.set(id, result);
    const sum = total([...results.values()]);
    const box = section?.querySelector("div");
    if (section === null || box == null) return;
    const answered = results.size - sum.unanswered - sum.invalid;
    const share =
      sum.max.n === 0 ? 0 : toPercent(fraction(sum.marks.n * sum.max.d, sum.marks.d * sum.max.n));
    box.replaceChildren(
      line(words.total(formatFraction(sum.marks), formatFraction(sum.max), share), "figure"),
      line(words.answered(answered, results.size)),
      line(words.fingerprint(bank.fingerprint), "fingerprint"),
    );
    section.hidden = false;
  };
}

function line(text: string, name = ""): HTMLElement {
  const paragraph = document.createElement("p");
  paragraph.textContent = text;
  if (name !== "") paragraph.className = name;
  return paragraph;
}
