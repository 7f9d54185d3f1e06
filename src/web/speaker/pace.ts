/** The arithmetic of a lesson's clock. Pure. */

/** @example clock(125_000) // "2:05" */
export function clock(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}

/** Minutes planned up to the end of each slide. @example plan([1, 0.5, 2]) // [1, 1.5, 3.5] */
export function plan(minutes: readonly number[]): number[] {
  let sum = 0;
  return minutes.map((m) => {
    sum += m;
    return sum;
  });
}
