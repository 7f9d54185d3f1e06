/** The marks of a class on one paper: what all statistics are reckoned from. */

/** An item of the paper; `guess` are the expected marks of a blind guess, where they are known. */
export interface MarkedItem {
  readonly id: string;
  readonly max: number;
  readonly guess?: number | undefined;
}

/** `attempts[s][p]` are the marks of attempt s for item p; unanswered and invalid is 0. */
export interface Marks {
  readonly items: readonly MarkedItem[];
  readonly attempts: readonly (readonly number[])[];
}

/**
 * The marks of all attempts for the item at this place.
 * @example marksFor({ attempts: [[1, 0], [1, 1]] }, 1) // [0, 1]
 */
export function marksFor({ attempts }: Marks, place: number): number[] {
  return attempts.map((marks) => marks[place] ?? 0);
}

/** The sum of each attempt. @example totals({ attempts: [[1, 0], [1, 1]] }) // [1, 2] */
export function totals({ attempts }: Marks): number[] {
  return attempts.map((marks) => marks.reduce((sum, x) => sum + x, 0));
}
