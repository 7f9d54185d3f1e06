/** How sure someone is of an answer, and what that is worth. */
import { type Fraction, fraction, times, toPercent } from "../numbers/fraction.ts";
import type { Result } from "../result.ts";

/** 1: not very sure, 2: fairly sure, 3: very sure. */
export const CERTAINTIES = [1, 2, 3] as const;
export type Certainty = (typeof CERTAINTIES)[number];

const RIGHT: Readonly<Record<Certainty, number>> = { 1: 1, 2: 2, 3: 3 };
const WRONG: Readonly<Record<Certainty, number>> = { 1: 0, 2: -2, 3: -6 };

/**
 * Certainty-based marks per mark of the item: right 1, 2, 3; wrong 0, −2, −6; a partly right answer
 * earns its share of what a right one would. Undefined where nothing was scored.
 *
 * Source: A. R. Gardner-Medwin, "Confidence assessment in the teaching of basic science" (1995);
 * Moodle, `question_cbm::adjust_fraction`.
 *
 * @example certaintyMarks({ kind: "scored", marks: ONE, max: ONE, … }, 3) // { n: 3, d: 1 }
 */
export function certaintyMarks(result: Result, certainty: Certainty): Fraction | undefined {
  if (result.kind !== "scored") return undefined;
  if (result.marks.n === 0) return times(fraction(WRONG[certainty]), result.max);
  return times(fraction(RIGHT[certainty]), result.marks);
}

/**
 * Where each certainty pays best, in per cent of right answers: below 67 % it is 1, above 80 % it is
 * 3. Reckoned from the marks: p = 4p − 2 at 2/3, 4p − 2 = 9p − 6 at 4/5.
 */
export const PAYS_BEST: Readonly<Record<Certainty, readonly [from: number, to: number]>> = {
  1: [0, 67],
  2: [67, 80],
  3: [80, 100],
};

/** Fewer answers than this say nothing. */
export const FEWEST_ANSWERS = 5;

/** `judgement`: `over` where it was right less often than the certainty claims, `under` where more often. */
export interface Calibration {
  readonly certainty: Certainty;
  readonly answers: number;
  readonly right: number;
  /** Whole per cent; undefined without answers. */
  readonly percent: number | undefined;
  readonly claims: readonly [from: number, to: number];
  readonly judgement: "too-few" | "over" | "fits" | "under";
}

/**
 * How often someone was right at each certainty. Right is full marks; what was not scored is left out.
 *
 * @example calibration([])[2]
 * // { certainty: 3, answers: 0, right: 0, percent: undefined, claims: [80, 100], judgement: "too-few" }
 */
export function calibration(
  tries: readonly { readonly result: Result; readonly certainty?: Certainty | undefined }[],
): Calibration[] {
  return CERTAINTIES.map((certainty) => {
    const own = tries.filter((one) => one.certainty === certainty && one.result.kind === "scored");
    const right = own.filter(({ result }) => isRight(result)).length;
    const answers = own.length;
    const percent = answers === 0 ? undefined : toPercent(fraction(right, answers));
    const claims = PAYS_BEST[certainty];
    return {
      certainty,
      answers,
      right,
      percent,
      claims,
      judgement: judge(answers, percent, claims),
    };
  });
}

/** Whether a result has full marks. */
export function isRight(result: Result): boolean {
  return (
    result.kind === "scored" && result.marks.n === result.max.n && result.marks.d === result.max.d
  );
}

function judge(
  answers: number,
  percent: number | undefined,
  [from, to]: readonly [number, number],
): Calibration["judgement"] {
  if (answers < FEWEST_ANSWERS || percent === undefined) return "too-few";
  if (percent < from) return "over";
  return percent > to ? "under" : "fits";
}
