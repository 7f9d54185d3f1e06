/** Hands counted in a class: a pure fold over votes, whoever counts them. */
import * as v from "valibot";

/** First vote, and the vote after discussion. */
export const ROUNDS = [1, 2] as const;
export type RoundNumber = (typeof ROUNDS)[number];

/** Hands for an option by its id, each a whole number from 0. An option without hands may be missing. */
export type Hands = Readonly<Record<string, number>>;

/** What a class has voted: by item, its rounds in order. Plain data that survives JSON. */
export type Votes = Readonly<Record<string, readonly Hands[]>>;

/** Before anyone has voted. */
export const NO_VOTES: Votes = Object.freeze({});

/** `by` hands more for an option, or fewer where it is below 0; or all of an item's hands are cleared. */
export type VoteEvent =
  | {
      readonly type: "hands";
      readonly item: string;
      readonly round: RoundNumber;
      readonly option: string;
      readonly by: number;
    }
  | { readonly type: "clear"; readonly item: string };

/** A hall holds no more. */
export const MOST_HANDS = 999;

/**
 * The votes after one event. Hands stay from 0 to 999; a vote in round 2 makes sure that there is a
 * round 1; what is no whole number changes nothing.
 *
 * @example countVote(NO_VOTES, { type: "hands", item: "entry", round: 1, option: "b", by: 1 })
 * // { entry: [{ b: 1 }] }
 */
export function countVote(votes: Votes, event: VoteEvent): Votes {
  const { item } = event;
  if (event.type === "clear") {
    return fromEntries(Object.entries(votes).filter(([id]) => id !== item));
  }
  if (!Number.isSafeInteger(event.by)) return votes;
  const before = roundsOf(votes, item);
  const rounds = ROUNDS.slice(0, Math.max(before.length, event.round)).map((round) => {
    const hands = before[round - 1] ?? {};
    return round === event.round ? addHands(hands, event.option, event.by) : hands;
  });
  return fromEntries([...Object.entries(votes).filter(([id]) => id !== item), [item, rounds]]);
}

/** The rounds of an item so far; none where nobody has voted. */
export function roundsOf(votes: Votes, item: string): readonly Hands[] {
  return Object.hasOwn(votes, item) ? (votes[item] ?? []) : [];
}

/** Hands for one option. @example handsFor({ b: 3 }, "a") // 0 */
export function handsFor(hands: Hands, option: string): number {
  return Object.hasOwn(hands, option) ? (hands[option] ?? 0) : 0;
}

function addHands(hands: Hands, option: string, by: number): Hands {
  const sum = Math.min(Math.max(handsFor(hands, option) + by, 0), MOST_HANDS);
  return fromEntries([...Object.entries(hands).filter(([id]) => id !== option), [option, sum]]);
}

/** A record with these entries as its own, also where one is named as an object's own affairs are. */
function fromEntries<T>(entries: readonly (readonly [string, T])[]): Readonly<Record<string, T>> {
  return Object.fromEntries(entries);
}

const HandsSchema = v.record(
  v.string(),
  v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOST_HANDS)),
);
const VotesSchema = v.record(v.string(), v.pipe(v.array(HandsSchema), v.maxLength(ROUNDS.length)));

/**
 * Votes as they were kept, or undefined where it is something else.
 * @example readVotes({ entry: [{ b: 3 }] }) // { entry: [{ b: 3 }] }
 * @example readVotes({ entry: [{ b: -1 }] }) // undefined
 */
export function readVotes(kept: unknown): Votes | undefined {
  if (Array.isArray(kept)) return undefined; // which valibot takes for a record
  const read = v.safeParse(VotesSchema, kept);
  return read.success ? read.output : undefined;
}
