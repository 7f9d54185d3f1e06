/** Marks each part of an answer: in words for a screen reader, by shape and colour for the eye. */

import { study as words } from "virtual:words";
import type { KeyedItem } from "../../quiz/item.ts";
import type { Result } from "../../quiz/result.ts";
import { type Verdict, verdicts } from "../../quiz/scoring/verdicts.ts";

/** How the theme draws a verdict. */
const LOOKS: Readonly<Record<Verdict, "right" | "wrong" | "missed">> = {
  ...{ right: "right", wrong: "wrong" },
  ...{ missed: "missed", keyed: "missed", unanswered: "missed" },
};

export function markParts(form: HTMLFormElement, item: KeyedItem, result: Result): void {
  for (const old of form.querySelectorAll(".part")) old.remove();
  for (const row of form.querySelectorAll<HTMLElement>("[data-part]")) delete row.dataset["part"];
  if (result.kind !== "scored") return;
  const found = verdicts(item, result);
  for (const row of form.querySelectorAll<HTMLElement>(".options li, .pairs li, .order li")) {
    const verdict = found.get(partOf(row));
    if (verdict !== undefined) mark(row, verdict);
  }
}

/** The id of the option, prompt or entry that a row is. */
function partOf(row: HTMLElement): string {
  const select = row.querySelector("select")?.name;
  return row.dataset["option"] ?? select ?? row.querySelector("input")?.value ?? "";
}

function mark(row: HTMLElement, verdict: Verdict): void {
  row.dataset["part"] = LOOKS[verdict];
  const note = document.createElement("small");
  note.className = "part";
  note.textContent = words.parts[verdict];
  row.append(note);
}
