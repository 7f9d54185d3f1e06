/** What a class's marks say of each item. */
import type { MarkedItem, Marks } from "./marks.ts";
import {
  type Counted,
  type CountedPairs,
  covariance,
  inOrder,
  isNought,
  leftOf,
  mean,
  over,
  rightOf,
  variance,
} from "./moments.ts";

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
 * @example itemStatistics(countMarks([{ id: "x", max: 2 }], [[2], [1]]))[0]?.facility // 75
 */
export function itemStatistics(marks: Marks): ItemStatistics[] {
  const columns = marks.items.map((_, at) => marks.withTotal(at));
  const withTotal = columns.map(covariance);
  const roots = withTotal.map((c) => (c === undefined || c < 0 ? 0 : Math.sqrt(c)));
  const allRoots = roots.reduce((sum, root) => sum + root, 0);
  const allMax = marks.items.reduce((sum, { max }) => sum + max, 0);
  return marks.items.map((item, at) => {
    const own = columns[at] ?? [];
    const together = withTotal[at] ?? -1;
    const works = together >= 0 || isNought(together);
    return {
      ...spreadOf(item, leftOf(own)),
      intendedWeight: percent(item.max, allMax),
      effectiveWeight: works ? percent(roots[at], allRoots) : undefined,
      ...discrimination(own),
    };
  });
}

function spreadOf({ id, max, guess }: MarkedItem, own: Counted) {
  const spread = variance(own);
  return {
    id,
    facility: own.length === 0 ? undefined : percent(mean(own), max),
    standardDeviation: spread === undefined ? undefined : percent(Math.sqrt(spread), max),
    guessScore: percent(guess, max),
  };
}

function discrimination(withTotal: CountedPairs) {
  const pairs: CountedPairs = withTotal.map(([own, total, times]) => [own, total - own, times]);
  const [own, rest] = [leftOf(pairs), rightOf(pairs)];
  const [inOwn, inRest, together] = [variance(own), variance(rest), covariance(pairs)];
  const flat = isNought(inOwn ?? 0) || isNought(inRest ?? 0);
  return {
    discriminationIndex: flat
      ? undefined
      : percent(together, Math.sqrt((inOwn ?? 0) * (inRest ?? 0))),
    discriminativeEfficiency: flat ? undefined : percent(together, covariance(inOrder(own, rest))),
  };
}

function percent(part: number | undefined, whole: number | undefined): number | undefined {
  const share = over(part, whole);
  return share === undefined ? undefined : 100 * share;
}
