/** Days from today, in words. */
import { study as words } from "virtual:words";

/** @param day 0 is today */
export function whenWords(day: number): string {
  if (day === 0) return words.days.today;
  return day === 1 ? words.days.tomorrow : words.days.in(day);
}
