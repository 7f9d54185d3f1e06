/** Marks each option as right, wrong or missed: in words for a screen reader, by shape and colour for the eye. */

import { study as words } from "virtual:words";
import type { KeyedItem } from "../../quiz/item.ts";
import type { Result } from "../../quiz/result.ts";

type Part = "right" | "wrong" | "missed";

export function markParts(form: HTMLFormElement, item: KeyedItem, result: Result): void {
  for (const old of form.querySelectorAll(".part")) old.remove();
  for (const row of form.querySelectorAll<HTMLElement>("[data-part]")) delete row.dataset["part"];
  if (result.kind !== "scored") return;
  const { detail } = result;
  if (detail.type === "choice") {
    for (const row of form.querySelectorAll<HTMLElement>(".options li")) {
      const id = row.querySelector("input")?.value ?? "";
      if (detail.right.includes(id)) mark(row, "right");
      else if (detail.wrong.includes(id)) mark(row, "wrong");
      else if (detail.missed.includes(id)) mark(row, "missed");
    }
  } else if (detail.type === "matching" && item.type === "matching") {
    for (const row of form.querySelectorAll<HTMLElement>(".pairs li")) {
      const id = row.querySelector("select")?.name ?? "";
      if (detail.right.includes(id)) mark(row, "right");
      else mark(row, detail.wrong.includes(id) ? "wrong" : "missed");
    }
  } else if (detail.type === "ordering") {
    for (const row of form.querySelectorAll<HTMLElement>(".order li")) {
      mark(row, detail.inPlace.includes(row.dataset["option"] ?? "") ? "right" : "wrong");
    }
  }
}

function mark(row: HTMLElement, part: Part): void {
  row.dataset["part"] = part;
  const note = document.createElement("small");
  note.className = "part";
  note.textContent = words.parts[part];
  row.append(note);
}
