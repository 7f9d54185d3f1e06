/** Days from today, in words. */
import { study as words } from "virtual:words";

/** @param day 0 is today */
export function whenWords(day: number): string {
  if (day === 0) return words.days.today;
  return day === 1 ? words.days.tomorrow : words.days.in(day);
}

/** @param days whole days of the calendar that have passed; 0 is earlier today */
export function agoWords(days: number): string {
  if (days <= 0) return words.days.earlier;
  return days === 1 ? words.days.yesterday : words.days.ago(days);
}
