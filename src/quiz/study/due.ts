/** What is due today and in the days to come, and why. */
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
 * Why an item comes up: it was never asked; it was last asked `days` whole days ago and forgotten
 * before (`lapsed`), or is about to fade. `percent` is the chance that it is still known.
 */
export type DueReason =
  | { readonly code: "new" }
  | { readonly code: "lapsed" | "fading"; readonly days: number; readonly percent: number };

/** @example dueReason(undefined, 0) // { code: "new" } */
export function dueReason(memory: Memory | undefined, at: number): DueReason {
  if (memory === undefined) return { code: "new" };
  const days = Math.max(Math.floor((at - memory.last) / 86_400_000), 0);
  const percent = Math.round(100 * chanceKnown(memory, at));
  return { code: memory.lapses > 0 ? "lapsed" : "fading", days, percent };
}
