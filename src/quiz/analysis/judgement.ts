/** What statistics mean, as codes that words put into sentences. */
import type { Chosen } from "./distractors.ts";
import type { ItemStatistics } from "./item-statistics.ts";
import type { PaperStatistics } from "./paper-statistics.ts";

/** Of fewer attempts nothing is said: a single student would turn it. */
export const FEWEST_ATTEMPTS = 10;

/**
 * How hard an item was, by facility in per cent: to 5, 10, 20, 34, 65, 80, 89, 94 and above.
 * Source: Moodle, "Quiz report statistics", the table on facility.
 */
export const FACILITY_BANDS = [
  [5, "extremely-hard"],
  [10, "very-hard"],
  [20, "hard"],
  [34, "moderately-hard"],
  [65, "about-right"],
  [80, "fairly-easy"],
  [89, "easy"],
  [94, "very-easy"],
  [100, "extremely-easy"],
] as const;
export type FacilityBand = (typeof FACILITY_BANDS)[number][1];

/** @example facilityBand(50) // "about-right" */
export function facilityBand(facility: number): FacilityBand {
  const rounded = Math.round(facility);
  return FACILITY_BANDS.find(([most]) => rounded <= most)?.[1] ?? "extremely-easy";
}

/** How well an item tells strong from weak: Moodle's bands of the discrimination index, in per cent. */
export type DiscriminationBand = "very-good" | "adequate" | "weak" | "very-weak" | "against";

/** From 50, 30, 20 and 0 per cent; below, the item works against the rest. @example discriminationBand(35) // "adequate" */
export function discriminationBand(index: number): DiscriminationBand {
  if (index < 0) return "against";
  if (index < 20) return "very-weak";
  if (index < 30) return "weak";
  return index < 50 ? "adequate" : "very-good";
}

/** What is said of an item: how hard it was, how well it tells, how much it counts, whether it was guessed. */
export interface ItemJudgement {
  readonly facility: FacilityBand | undefined;
  readonly discrimination: DiscriminationBand | undefined;
  /** Its effective weight is over one and a half times the intended one, or under half of it. */
  readonly weight: "more" | "less" | undefined;
  /** The class did no better than a blind guess. */
  readonly guessed: boolean;
}

/** @returns undefined for a class too small */
export function judgeItem(item: ItemStatistics, attempts: number): ItemJudgement | undefined {
  if (attempts < FEWEST_ATTEMPTS) return undefined;
  const { facility, guessScore = 0, discriminationIndex } = item;
  return {
    facility: facility === undefined ? undefined : facilityBand(facility),
    discrimination:
      discriminationIndex === undefined ? undefined : discriminationBand(discriminationIndex),
    weight: judgeWeight(item),
    guessed: guessScore > 0 && facility !== undefined && facility <= guessScore,
  };
}

function judgeWeight({ effectiveWeight, intendedWeight }: ItemStatistics) {
  if (effectiveWeight === undefined || intendedWeight === undefined) return undefined;
  if (effectiveWeight > 1.5 * intendedWeight) return "more";
  return effectiveWeight < 0.5 * intendedWeight ? "less" : undefined;
}

/**
 * What is said of a paper: how far it can be trusted, by its coefficient of internal consistency (from
 * 75 % good, from 64 % fair, below it the marks are mostly chance); whether it tells the strong apart
 * (skewness not under −1) and the weak (not over 1); whether too many did alike (kurtosis over 1).
 *
 * Source: Moodle, "Quiz report statistics".
 */
export interface PaperJudgement {
  readonly consistency: "good" | "fair" | "poor" | undefined;
  readonly tooEasyForStrong: boolean;
  readonly tooHardForWeak: boolean;
  readonly tooManyAlike: boolean;
}

/** @returns undefined for a class too small */
export function judgePaper(paper: PaperStatistics): PaperJudgement | undefined {
  const { attempts, internalConsistency, skewness = 0, kurtosis = 0 } = paper;
  if (attempts < FEWEST_ATTEMPTS) return undefined;
  return {
    consistency: internalConsistency === undefined ? undefined : trust(internalConsistency),
    tooEasyForStrong: skewness < -1,
    tooHardForWeak: skewness > 1,
    tooManyAlike: kurtosis > 1,
  };
}

function trust(internalConsistency: number): "good" | "fair" | "poor" {
  if (internalConsistency >= 75) return "good";
  return internalConsistency >= 64 ? "fair" : "poor";
}

/**
 * What is said of an option: nobody chose it; it drew more of the strong than of the weak although it
 * is wrong; or more of the weak although it is right.
 *
 * @returns undefined where nothing is to be said, or the class is too small
 */
export function judgeOption(
  { right, low, high, all }: Chosen,
  attempts: number,
): "unused" | "draws-strong" | "repels-strong" | undefined {
  if (attempts < FEWEST_ATTEMPTS) return undefined;
  if (right) return high < low ? "repels-strong" : undefined;
  if (all === 0) return "unused";
  return high > low ? "draws-strong" : undefined;
}
