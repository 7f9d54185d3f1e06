/** What each measurement may be, and which of them was more. */

/** Ratios, each to what is measured beside it; by the number of slides where that matters. */
export const LIMITS = {
  firstSlide: 1.1,
  nextSlide: 1.2,
  keyToPaint: 1.5,
  /** Of the longest deck to the shortest: a step takes as long in either. */
  flat: 1.5,
  build: 1,
  /** Bytes of memory for a response file more, most of them its name. */
  gradedFile: 1000,
  pdf: { 24: 1.5, 100: 1.5, 1000: 1.35 },
} as const;

const missed: string[] = [];

/** The limit as a cell of a row; one that is missed is remembered. */
export function judge(what: string, ratio: number, limit: number): string {
  if (ratio <= limit) return `≤ ${limit.toFixed(2)}`;
  missed.push(`${what}: ${ratio.toFixed(2)}, not ${limit.toFixed(2)}`);
  return `≤ ${limit.toFixed(2)} missed`;
}

/** The limits that were missed, one a line; none where all were kept. */
export const misses = (): readonly string[] => missed;
