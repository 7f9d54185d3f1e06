/** What a class's marks say of a paper as a whole. */
import type { Marks } from "./marks.ts";
import {
  type Counted,
  centralMoment,
  countOf,
  isNought,
  leftOf,
  mean,
  median,
  over,
  variance,
} from "./moments.ts";

/**
 * In marks: mean, median, standard deviation, standard error. In per cent: coefficient of internal
 * consistency and error ratio. Undefined where there are too few attempts, or no spread, to reckon it.
 */
export interface PaperStatistics {
  readonly attempts: number;
  readonly max: number;
  readonly mean: number | undefined;
  readonly median: number | undefined;
  readonly standardDeviation: number | undefined;
  readonly skewness: number | undefined;
  readonly kurtosis: number | undefined;
  readonly internalConsistency: number | undefined;
  readonly errorRatio: number | undefined;
  readonly standardError: number | undefined;
}

/**
 * With T the totals of S attempts on P items, V variances over S − 1, and mₖ their central moments
 * over S:
 *
 * - k₂ = V(T); k₃ = S² m₃ / ((S−1)(S−2)); k₄ = S² ((S+1) m₄ − 3 (S−1) m₂²) / ((S−1)(S−2)(S−3))
 * - skewness k₃ / k₂^(3/2); kurtosis k₄ / k₂²
 * - coefficient of internal consistency 100 P/(P−1) (1 − Σ V(xₚ) / V(T)), Cronbach's alpha
 * - error ratio 100 √(1 − CIC/100); standard error: error ratio / 100 × standard deviation
 *
 * Source: Moodle, "Quiz statistics calculations", https://docs.moodle.org/dev/Quiz_statistics_calculations.
 *
 * @example paperStatistics(countMarks([{ id: "x", max: 1 }], [[1], [0]])).mean // 0.5
 */
export function paperStatistics(marks: Marks): PaperStatistics {
  const sums = marks.totals();
  const some = sums.length > 0;
  const spread = variance(sums);
  const standardDeviation = spread === undefined ? undefined : Math.sqrt(spread);
  const consistency = internalConsistency(marks, spread);
  const errorRatio =
    consistency === undefined ? undefined : 100 * Math.sqrt(Math.max(1 - consistency / 100, 0));
  return {
    attempts: countOf(sums),
    max: marks.items.reduce((sum, { max }) => sum + max, 0),
    mean: some ? mean(sums) : undefined,
    median: some ? median(sums) : undefined,
    standardDeviation,
    skewness: skewness(sums, spread),
    kurtosis: kurtosis(sums, spread),
    internalConsistency: consistency,
    errorRatio,
    standardError:
      errorRatio === undefined || standardDeviation === undefined
        ? undefined
        : (errorRatio / 100) * standardDeviation,
  };
}

function skewness(sums: Counted, spread: number | undefined): number | undefined {
  const n = countOf(sums);
  if (n < 3 || spread === undefined) return undefined;
  const k3 = (n * n * centralMoment(sums, 3)) / ((n - 1) * (n - 2));
  return over(k3, spread ** 1.5);
}

function kurtosis(sums: Counted, spread: number | undefined): number | undefined {
  const n = countOf(sums);
  if (n < 4 || spread === undefined) return undefined;
  const inner = (n + 1) * centralMoment(sums, 4) - 3 * (n - 1) * centralMoment(sums, 2) ** 2;
  return over((n * n * inner) / ((n - 1) * (n - 2) * (n - 3)), spread ** 2);
}

function internalConsistency(marks: Marks, spread: number | undefined): number | undefined {
  const places = marks.items.length;
  if (places < 2 || spread === undefined || isNought(spread)) return undefined;
  const parts = marks.items.reduce(
    (sum, _, at) => sum + (variance(leftOf(marks.withTotal(at))) ?? 0),
    0,
  );
  return ((100 * places) / (places - 1)) * (1 - parts / spread);
}
