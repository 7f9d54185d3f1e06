/** Sums over numbers that came up so and so often, which the statistics share. */

/** Numbers, each with how often it came up; in any order, and one may stand in it several times. */
export type Counted = readonly (readonly [value: number, times: number])[];
/** The same for two numbers at a time. */
export type CountedPairs = readonly (readonly [a: number, b: number, times: number])[];

/** @example countOf([[3, 2], [5, 1]]) // 3 */
export function countOf(list: Counted): number {
  return list.reduce((sum, [, times]) => sum + times, 0);
}

/** @example mean([[1, 2], [4, 1]]) // 2 */
export function mean(list: Counted): number {
  return list.reduce((sum, [x, times]) => sum + x * times, 0) / countOf(list);
}

/** The sample covariance, over n − 1; undefined for fewer than two. @example covariance([[1, 2, 1], [3, 6, 1]]) // 4 */
export function covariance(pairs: CountedPairs): number | undefined {
  const [left, right] = [leftOf(pairs), rightOf(pairs)];
  const count = countOf(left);
  if (count < 2) return undefined;
  const [meanA, meanB] = [mean(left), mean(right)];
  const sum = pairs.reduce((all, [a, b, times]) => all + times * (a - meanA) * (b - meanB), 0);
  return sum / (count - 1);
}

/** @example leftOf([[1, 2, 5]]) // [[1, 5]] */
export function leftOf(pairs: CountedPairs): Counted {
  return pairs.map(([a, , times]) => [a, times]);
}

/** @example rightOf([[1, 2, 5]]) // [[2, 5]] */
export function rightOf(pairs: CountedPairs): Counted {
  return pairs.map(([, b, times]) => [b, times]);
}

/** The sample variance, over n − 1; undefined for fewer than two. @example variance([[1, 1], [3, 1]]) // 2 */
export function variance(list: Counted): number | undefined {
  return covariance(list.map(([x, times]) => [x, x, times]));
}

/** The lowest of either together, and so on up: the pairs that go together best. @example inOrder([[2, 1], [1, 1]], [[5, 2]]) // [[1, 5, 1], [2, 5, 1]] */
export function inOrder(a: Counted, b: Counted): CountedPairs {
  const [left, right] = [ascending(a), ascending(b)];
  const pairs: [number, number, number][] = [];
  let [at, used] = [0, 0];
  for (const [value, times] of left) {
    for (let open = times; open > 0 && at < right.length; ) {
      const [other, most] = right[at] ?? [0, 0];
      const taken = Math.min(open, most - used);
      if (taken > 0) pairs.push([value, other, taken]);
      open -= taken;
      used += taken;
      if (used >= most) [at, used] = [at + 1, 0];
    }
  }
  return pairs;
}

/** The middle one, or the mean of the two in the middle. @example median([[4, 1], [1, 1], [2, 1], [9, 1]]) // 3 */
export function median(list: Counted): number {
  const count = countOf(list);
  const sorted = ascending(list);
  return (atPlace(sorted, Math.ceil(count / 2)) + atPlace(sorted, Math.floor(count / 2) + 1)) / 2;
}

/** The nth from below, from 1 on. */
function atPlace(sorted: Counted, place: number): number {
  let passed = 0;
  for (const [x, times] of sorted) {
    passed += times;
    if (passed >= place) return x;
  }
  return Number.NaN;
}

function ascending(list: Counted): Counted {
  return list.toSorted(([a], [b]) => a - b);
}

/** The mean of the kth powers of the distances from the mean. @example centralMoment([[1, 1], [3, 1]], 2) // 1 */
export function centralMoment(list: Counted, k: number): number {
  const middle = mean(list);
  return mean(list.map(([x, times]) => [(x - middle) ** k, times]));
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
