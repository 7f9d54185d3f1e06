/** Shows what an answer came to: a sentence under the form, and a mark beside each part of it. */
import { study as words } from "virtual:words";
import { CLASS, DATA } from "../../../pages/form.ts";
import type { KeyedItem } from "../../../quiz/keyed-item.ts";
import type { Result } from "../../../quiz/result.ts";
import { type Verdict, verdicts } from "../../../quiz/scoring/verdicts.ts";
import { h } from "../h.ts";
import { icon } from "../icon.ts";
import { outcomeOf } from "./outcome.ts";
import { idOf, rowsOf } from "./rows.ts";

/**
 * @param told the sentence
 * @param revealed whether what should have been answered may show; before, only what was answered is marked
 */
export function showVerdict(
  form: HTMLFormElement,
  item: KeyedItem,
  result: Result,
  told: string,
  revealed: boolean,
): void {
  clearVerdict(form);
  const outcome = outcomeOf(result);
  form.dataset[DATA.outcome] = outcome;
  const line = form.querySelector(`.${CLASS.result}`);
  line?.replaceChildren(icon(outcome), told);
  if (result.kind !== "scored") {
    for (const input of form.querySelectorAll("input[type=text]")) {
      input.setAttribute("aria-invalid", "true");
    }
    return;
  }
  const marks = verdicts(item, result);
  for (const row of rowsOf(form)) {
    const verdict = marks.get(idOf(row));
    if (verdict === undefined) continue;
    if (!revealed && verdict !== "right" && verdict !== "wrong") continue;
    row.dataset[DATA.mark] = verdict;
    textOf(row)?.append(mark(verdict));
  }
}

/** A changed answer is no longer the one that was scored. */
export function clearVerdict(form: HTMLFormElement): void {
  delete form.dataset[DATA.outcome];
  form.querySelector(`.${CLASS.result}`)?.replaceChildren();
  for (const input of form.querySelectorAll("[aria-invalid]"))
    input.removeAttribute("aria-invalid");
  for (const old of form.querySelectorAll(".part")) old.remove();
  for (const row of rowsOf(form)) delete row.dataset[DATA.mark];
}

function mark(verdict: Verdict): HTMLElement {
  return h("small", { class: "part" }, " ", icon(verdict), words.parts[verdict]);
}

/** What a row says of its option; the mark stands directly behind it. */
function textOf(row: HTMLElement): Element | null {
  return row.querySelector("label > span, .text");
}
