/** What is due by the learner's own clock: until midnight it is today. */
import { dueItems, forecast } from "../../../quiz/study/due.ts";
import type { Study } from "../study.ts";

/** How far the forecast looks, in days. */
const DAYS = 14;

/** Ids, those most likely forgotten first; items that are no longer in the bank are left out. */
export function dueNow({ history, items, now }: Study): string[] {
  const [, tonight = 0] = midnights(now(), 1);
  return dueItems(history.memories, tonight).filter((id) => items.has(id));
}

/** Day 0 is today. */
export function forecastOf({ history, now }: Study): { day: number; items: number }[] {
  return forecast(history.memories, midnights(now(), DAYS)).map((items, day) => ({ day, items }));
}

/** Whole days of the calendar between two times. */
export function daysBetween(from: number, to: number): number {
  const noon = (time: number) => new Date(time).setHours(12, 0, 0, 0);
  return Math.round((noon(to) - noon(from)) / 86_400_000);
}

/** Days are not all of 24 hours: the calendar of the device says when they begin. */
function midnights(now: number, days: number): number[] {
  const today = new Date(now);
  return Array.from({ length: days + 1 }, (_, day) =>
    new Date(today.getFullYear(), today.getMonth(), today.getDate() + day).getTime(),
  );
}
