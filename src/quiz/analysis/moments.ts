/** Sums over lists of numbers that the statistics share. Lists go with each other index by index. */

/** @example mean([1, 2, 6]) // 3 */
export function mean(list: readonly number[]): number {
  return list.reduce((sum, x) => sum + x, 0) / list.length;
}

/** The sample covariance, over n − 1; undefined for fewer than two. @example covariance([1, 3], [2, 6]) // 4 */
export function covariance(a: readonly number[], b: readonly number[]): number | undefined {
  if (a.length < 2) return undefined;
  const [meanA, meanB] = [mean(a), mean(b)];
  const sum = a.reduce((total, x, at) => total + (x - meanA) * ((b[at] ?? meanB) - meanB), 0);
  return sum / (a.length - 1);
}

/** The sample variance, over n − 1; undefined for fewer than two. @example variance([1, 3]) // 2 */
export function variance(list: readonly number[]): number | undefined {
  return covariance(list, list);
}

/** The middle one, or the mean of the two in the middle. @example median([4, 1, 2, 9]) // 3 */
export function median(list: readonly number[]): number {
  const sorted = list.toSorted((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  const [below, above] = [sorted[half - 1] ?? Number.NaN, sorted[half] ?? Number.NaN];
  return sorted.length % 2 === 1 ? above : (below + above) / 2;
}

/** The mean of the kth powers of the distances from the mean. @example centralMoment([1, 3], 2) // 1 */
export function centralMoment(list: readonly number[], k: number): number {
  const middle = mean(list);
  return mean(list.map((x) => (x - middle) ** k));
}

/** a ÷ b, or undefined where b is 0 or either is unknown. @example over(1, 4) // 0.25 */
export function over(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined || b === undefined || isNought(b) ? undefined : a / b;
}

/**
 * Whether it is 0, but for what sums of binary fractions leave over.
 * @example isNought(0.1 + 0.2 - 0.3) // true
 */
export function isNought(x: number): boolean {
  return Math.abs(x) < 1e-12;
}
