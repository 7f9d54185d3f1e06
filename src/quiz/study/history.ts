/** What all sittings together say of each item. Only first tries count here; later ones are practice. */
import type { KeyedItem } from "../keyed-item.ts";
import type { Scored } from "../result.ts";
import { score } from "../scoring/score.ts";
import { type Certainty, isRight } from "./certainty.ts";
import type { StudyEvent } from "./event.ts";
import { type Memory, recallOf, review } from "./schedule.ts";

/** An item as a learner's history knows it. */
export interface KnownItem {
  readonly keyed: KeyedItem;
  /** Its fingerprint now; an answer given to another one is set aside. */
  readonly print: string;
  readonly objective: string;
}

/** The first answer to an item in one sitting. */
export interface FirstTry {
  readonly at: number;
  readonly result: Scored;
  readonly certainty: Certainty | undefined;
}

export interface History {
  /** By item, the oldest first; items that were never answered are missing. */
  readonly tries: Map<string, FirstTry[]>;
  /** What the scheduler remembers of each item that was answered. */
  readonly memories: Map<string, Memory>;
  /** Topics whose card was read. */
  readonly cards: Set<string>;
  /** Items with answers that were given to an older version. */
  readonly changed: Set<string>;
  /** What was already counted: `sitting/item`. */
  readonly counted: Set<string>;
}

/** Of someone who has answered nothing. Its maps grow in place: `addToHistory`. */
export function emptyHistory(): History {
  return {
    tries: new Map(),
    memories: new Map(),
    cards: new Set(),
    changed: new Set(),
    counted: new Set(),
  };
}

/** Takes one more event in. It changes the history it is given, so that years of it stay cheap. */
export function addToHistory(
  history: History,
  event: StudyEvent,
  items: ReadonlyMap<string, KnownItem>,
): void {
  if (event.kind === "card-read") history.cards.add(event.objective);
  if (event.kind !== "answered") return;
  const item = items.get(event.item);
  if (item === undefined) return;
  if (item.print !== event.print) {
    history.changed.add(event.item);
    return;
  }
  const name = `${event.sitting}/${event.item}`;
  if (history.counted.has(name)) return;
  const result = score(item.keyed, event.response);
  if (result.kind !== "scored") return;
  history.counted.add(name);
  const tries = history.tries.get(event.item) ?? [];
  tries.push({ at: event.at, result, certainty: event.certainty });
  history.tries.set(event.item, tries);
  const { certainty, hinted = false } = event;
  const first = { result, hinted, ...(certainty === undefined ? {} : { certainty }) };
  const recall = recallOf(first, first);
  history.memories.set(event.item, review(history.memories.get(event.item), recall, event.at));
}

/** How an item stands: by its latest first try. */
export type Standing = "new" | "known" | "missed";

/** @example standingOf(emptyHistory(), "entry") // "new" */
export function standingOf(history: History, item: string): Standing {
  const latest = history.tries.get(item)?.at(-1);
  if (latest === undefined) return "new";
  return isRight(latest.result) ? "known" : "missed";
}
