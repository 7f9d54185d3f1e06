/** What a class's marks say of each item. */
import { type MarkedItem, type Marks, marksFor, totals } from "./marks.ts";
import { covariance, isNought, mean, over, variance } from "./moments.ts";

/** All in per cent; undefined where there are too few attempts, or no spread, to reckon it. */
export interface ItemStatistics {
  readonly id: string;
  /** The mean, of the maximum. */
  readonly facility: number | undefined;
  /** Of the maximum. */
  readonly standardDeviation: number | undefined;
  /** What a blind guess is expected to earn, of the maximum. */
  readonly guessScore: number | undefined;
  /** Its share of the paper's maximum. */
  readonly intendedWeight: number | undefined;
  /** Its share in the spread of totals; undefined also where it works against the total. */
  readonly effectiveWeight: number | undefined;
  readonly discriminationIndex: number | undefined;
  readonly discriminativeEfficiency: number | undefined;
}

/**
 * With x the marks for an item, T the totals and X = T − x the marks for the rest of the paper; V and
 * C variances and covariances over S − 1; marks from 0 to max:
 *
 * - facility 100 x̄ / max; standard deviation 100 √V(x) / max
 * - intended weight 100 max / Σ max
 * - effective weight 100 √C(x, T) / Σ √C(x, T), over the items whose C(x, T) is not negative
 * - discrimination index 100 C(x, X) / √(V(x) V(X))
 * - discriminative efficiency 100 C(x, X) / Cmax, which is C of both lists sorted
 *
 * Source: Moodle, "Quiz statistics calculations", https://docs.moodle.org/dev/Quiz_statistics_calculations.
 *
 * @example itemStatistics({ items: [{ id: "x", max: 2 }], attempts: [[2], [1]] })[0]?.facility // 75
 */
export function itemStatistics(marks: Marks): ItemStatistics[] {
  const sums = totals(marks);
  const columns = marks.items.map((_, at) => marksFor(marks, at));
  const withTotal = columns.map((own) => covariance(own, sums));
  const roots = withTotal.map((c) => (c === undefined || c < 0 ? 0 : Math.sqrt(c)));
  const allRoots = roots.reduce((sum, root) => sum + root, 0);
  const allMax = marks.items.reduce((sum, { max }) => sum + max, 0);
  return marks.items.map((item, at) => {
    const own = columns[at] ?? [];
    const works = (withTotal[at] ?? -1) >= 0;
    return {
      ...spreadOf(item, own),
      intendedWeight: percent(item.max, allMax),
      effectiveWeight: works ? percent(roots[at], allRoots) : undefined,
      ...discrimination(own, sums),
    };
  });
}

function spreadOf({ id, max, guess }: MarkedItem, own: readonly number[]) {
  const spread = variance(own);
  return {
    id,
    facility: own.length === 0 ? undefined : percent(mean(own), max),
    standardDeviation: spread === undefined ? undefined : percent(Math.sqrt(spread), max),
    guessScore: percent(guess, max),
  };
}

function discrimination(own: readonly number[], sums: readonly number[]) {
  const rest = sums.map((sum, at) => sum - (own[at] ?? 0));
  const [inOwn, inRest, together] = [variance(own), variance(rest), covariance(own, rest)];
  const flat = isNought(inOwn ?? 0) || isNought(inRest ?? 0);
  const ascending = (list: readonly number[]) => list.toSorted((a, b) => a - b);
  return {
    discriminationIndex: flat
      ? undefined
      : percent(together, Math.sqrt((inOwn ?? 0) * (inRest ?? 0))),
    discriminativeEfficiency: flat
      ? undefined
      : percent(together, covariance(ascending(own), ascending(rest))),
  };
}

function percent(part: number | undefined, whole: number | undefined): number | undefined {
  const share = over(part, whole);
  return share === undefined ? undefined : 100 * share;
}
