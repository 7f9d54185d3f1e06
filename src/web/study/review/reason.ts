/** Why an item is due, in one sentence. */
import { study as words } from "virtual:words";
import { dueReason } from "../../../quiz/study/due.ts";
import type { Started } from "../../../quiz/study/event.ts";
import { addToHistory, emptyHistory, type History } from "../../../quiz/study/history.ts";
import type { Study } from "../study.ts";
import { daysBetween } from "./due.ts";
import { agoWords } from "./when.ts";

/** @param at the moment it is asked, in milliseconds since 1970 */
export function reasonWords(history: History, item: string, at: number): string {
  const reason = dueReason(history, item, at);
  if (reason.code === "new") return words.review.reasons.new();
  return words.review.reasons[reason.code](agoWords(daysBetween(reason.last, at)), reason.percent);
}

/** The reasons of a sitting of review: as they were when it began, since answering ends them. */
export function reasonsOf({ log, items }: Study, started: Started): ReadonlyMap<string, string> {
  const asked = new Set(started.items);
  const before = emptyHistory();
  for (const event of log.events) {
    if (event.n >= started.n) break;
    if (event.kind === "answered" && asked.has(event.item)) addToHistory(before, event, items);
  }
  return new Map(started.items.map((id) => [id, reasonWords(before, id, started.at)]));
}
