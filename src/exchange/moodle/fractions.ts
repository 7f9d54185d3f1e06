/** Moodle's permitted fractions of a question's mark; any other is rounded or refused there. */

/** Per cent, as Moodle's own list has them. */
const PERMITTED: readonly string[] = [
  ...["100", "90", "83.33333", "80", "75", "70", "66.66667", "60", "50", "40", "33.33333", "30"],
  ...["25", "20", "16.66667", "14.28571", "12.5", "11.11111", "10", "5"],
];

/**
 * One part of so many as Moodle writes it; undefined where it has no such fraction.
 *
 * @example partOf(3) // "33.33333"
 * @example partOf(13) // undefined
 */
export function partOf(parts: number): string | undefined {
  return PERMITTED.find((percent) => Math.abs(Number(percent) - 100 / parts) < 1e-5);
}

/**
 * The permitted fraction nearest to one part of so many, for what is carried with a change.
 * @example nearestPartOf(7) // "14.28571"
 */
export function nearestPartOf(parts: number): string {
  const off = (percent: string) => Math.abs(Number(percent) - 100 / parts);
  return PERMITTED.reduce((best, percent) => (off(percent) < off(best) ? percent : best));
}

/** Whether a percentage is one of the list, or the negative of one, or none. @example isPermitted(-50) // true */
export function isPermitted(percent: number): boolean {
  return percent === 0 || PERMITTED.some((one) => Math.abs(Number(one) - Math.abs(percent)) < 1e-5);
}
