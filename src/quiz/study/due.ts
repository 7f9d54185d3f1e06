/** What is due today and in the days to come, and why. */
import { type History, standingOf } from "./history.ts";
import { chanceKnown, type Memory } from "./schedule.ts";

/** What is remembered, by item. */
export type Memories = ReadonlyMap<string, Memory>;

/**
 * The items that are due before a time, those most likely forgotten first.
 * @param until milliseconds since 1970: the end of today, so that whatever comes up today is there
 */
export function dueItems(memories: Memories, until: number): string[] {
  return [...memories]
    .filter(([, { due }]) => due < until)
    .map(([item, memory]) => ({ item, known: chanceKnown(memory, until) }))
    .toSorted((a, b) => a.known - b.known)
    .map(({ item }) => item);
}

/**
 * How many items are due on each day; what is overdue is due on the first.
 *
 * @param midnights when the days begin, by the learner's own clock, and when the last one ends:
 * n + 1 times for n days
 * @example forecast(new Map(), [0, 86400000, 172800000]) // [0, 0]
 */
export function forecast(memories: Memories, midnights: readonly number[]): number[] {
  const days = midnights.slice(1);
  const counts = days.map(() => 0);
  for (const { due } of memories.values()) {
    const day = days.findIndex((end) => due < end);
    if (day >= 0) counts[day] = (counts[day] ?? 0) + 1;
  }
  return counts;
}

/**
 * Why an item comes up: it is new, or was changed since; its latest first try, `last`, was not right;
 * it was right, but forgotten before; or it was right, and is about to fade. `percent` is the chance
 * that it is still known.
 */
export type DueReason =
  | { readonly code: "new" }
  | {
      readonly code: "missed" | "lapsed" | "fading";
      readonly last: number;
      readonly percent: number;
    };

/**
 * @param at milliseconds since 1970
 * @example dueReason(emptyHistory(), "entry", 0) // { code: "new" }
 */
export function dueReason(history: History, item: string, at: number): DueReason {
  const memory = history.memories.get(item);
  if (memory === undefined) return { code: "new" };
  const { last, lapses } = memory;
  const percent = Math.round(100 * chanceKnown(memory, at));
  const missed = standingOf(history, item) === "missed";
  return { code: missed ? "missed" : lapses > 0 ? "lapsed" : "fading", last, percent };
}
