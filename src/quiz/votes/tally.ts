/** What a round of votes comes to: counts, shares, how they changed, and what to do next. */
import { type Fraction, fraction, toPercent, ZERO } from "../numbers/fraction.ts";
import { type Hands, handsFor } from "./votes.ts";

/** `share` is of all hands in the round; 0 where there are none. `percent` is the same, whole. */
export interface OptionTally {
  readonly option: string;
  readonly hands: number;
  readonly share: Fraction;
  readonly percent: number;
}

/** One round: its options in the order asked for, and all hands together. */
export interface Tally {
  readonly options: readonly OptionTally[];
  readonly hands: number;
}

/**
 * Counts one round. Hands for options that are none of these are left out.
 * @param options ids, in the order wanted
 * @example tally({ a: 1, b: 3 }, ["a", "b"])
 * // { hands: 4, options: [
 * //   { option: "a", hands: 1, share: { n: 1, d: 4 }, percent: 25 },
 * //   { option: "b", hands: 3, share: { n: 3, d: 4 }, percent: 75 }] }
 */
export function tally(hands: Hands, options: readonly string[]): Tally {
  const all = options.reduce((sum, option) => sum + handsFor(hands, option), 0);
  return {
    hands: all,
    options: options.map((option) => {
      const own = handsFor(hands, option);
      const share = all === 0 ? ZERO : fraction(own, all);
      return { option, hands: own, share, percent: toPercent(share) };
    }),
  };
}

/** By how many percentage points an option's share rose, or fell where it is below 0. */
export interface Change {
  readonly option: string;
  readonly points: number;
}

/**
 * From one round to the next, option by option: the difference of the whole per cents shown, so
 * that it agrees with the bars.
 *
 * @example change(tally({ a: 3, b: 1 }, ["a", "b"]), tally({ a: 1, b: 3 }, ["a", "b"]))
 * // [{ option: "a", points: -50 }, { option: "b", points: 50 }]
 */
export function change(before: Tally, after: Tally): Change[] {
  return after.options.map(({ option, percent }) => {
    const was = before.options.find((one) => one.option === option)?.percent ?? 0;
    return { option, points: percent - was };
  });
}

/** The share of hands that went to right options; undefined while there are none. */
export function shareRight(
  { hands, options }: Tally,
  right: readonly string[],
): Fraction | undefined {
  if (hands === 0) return undefined;
  const own = options.filter(({ option }) => right.includes(option));
  return fraction(
    own.reduce((sum, one) => sum + one.hands, 0),
    hands,
  );
}

/** `teach-again`: explain it once more, then vote again; `discuss`: in pairs, then vote again. */
export type Advice = "teach-again" | "discuss" | "explain";

/**
 * What to do after a vote, by the share that is right: below 30 % teach again, from 30 to 70 %
 * discuss in pairs, above that explain and move on.
 *
 * Source: C. H. Crouch and E. Mazur, "Peer Instruction: Ten years of experience and results",
 * American Journal of Physics 69 (2001), 970–977; E. Mazur, "Peer Instruction" (1997).
 *
 * @returns undefined while nobody has voted
 * @example advise(tally({ a: 7, b: 3 }, ["a", "b"]), ["a"]) // "discuss"
 */
export function advise(counted: Tally, right: readonly string[]): Advice | undefined {
  const share = shareRight(counted, right);
  if (share === undefined) return undefined;
  if (10 * share.n < 3 * share.d) return "teach-again";
  return 10 * share.n <= 7 * share.d ? "discuss" : "explain";
}
