/** Scores an item when it is submitted, and shows what came out. */
import bank from "virtual:lesson-bank";
import { scoring } from "virtual:words";
import type { Result } from "../../quiz/result.ts";
import { score } from "../../quiz/scoring/score.ts";
import { explain } from "../../words/explain.ts";
import { markParts } from "./parts.ts";
import { readResponse } from "./response.ts";

/** @param told hears of every result, by the item's id */
export function listenToChecks(told: (id: string, result: Result) => void): void {
  const items = new Map(bank.items.map((item) => [item.id, item]));
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement)) return;
    event.preventDefault();
    const item = items.get(form.id);
    if (item === undefined) return;
    const result = score(item, readResponse(form));
    form.dataset["result"] = verdict(result);
    const line = form.querySelector(".result");
    if (line !== null) line.textContent = explain(scoring, item, result);
    const answer = form.querySelector("details");
    if (answer !== null) answer.open = result.kind === "scored";
    markParts(form, item, result);
    told(item.id, result);
  });
  document.addEventListener("input", (event) => {
    if (event.target instanceof Element) forget(event.target.closest("form"));
  });
}

/** A changed answer is no longer the one that was scored. */
function forget(form: HTMLFormElement | null): void {
  if (form === null || form.dataset["result"] !== "unanswered") return;
  delete form.dataset["result"];
  const line = form.querySelector(".result");
  if (line !== null) line.textContent = "";
}

function verdict(result: Result): "right" | "partly" | "wrong" | "unanswered" | "invalid" {
  if (result.kind !== "scored") return result.kind;
  const { marks, max } = result;
  if (marks.n === 0) return "wrong";
  return marks.n * max.d === max.n * marks.d ? "right" : "partly";
}
