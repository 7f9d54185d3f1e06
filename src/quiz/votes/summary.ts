/** All checkpoints of a lesson, summed up for its last slide and for a table. */
import { rightOptions } from "../bank/right-options.ts";
import { optionsOf } from "../item.ts";
import { type Fraction, toPercent } from "../numbers/fraction.ts";
import type { Question } from "../question.ts";
import { type Advice, advise, shareRight, type Tally, tally } from "./tally.ts";
import { roundsOf, type Votes } from "./votes.ts";

/** What summing up needs of a question. */
export type VotedQuestion = Pick<Question, "item" | "keyed">;

/** A checkpoint that was voted on. */
export interface VotedItem {
  readonly id: string;
  readonly title: string;
  /** One or two, in order. */
  readonly rounds: readonly Tally[];
  /** Of each round, the share that is right; undefined where a round has no hands. */
  readonly right: readonly (Fraction | undefined)[];
  /** After the last round. */
  readonly advice: Advice | undefined;
}

/**
 * The questions that a class has voted on, in the order given; the others are left out.
 * @example sumUp(votes, questions)[0] // { id: "entry", title: "Entering", rounds: [{ hands: 24, … }], right: [{ n: 2, d: 3 }], advice: "discuss" }
 */
export function sumUp(votes: Votes, questions: readonly VotedQuestion[]): VotedItem[] {
  return questions.flatMap(({ item, keyed }) => {
    const options = optionsOf(item).map(({ id }) => id);
    const rounds = roundsOf(votes, item.id).map((hands) => tally(hands, options));
    const last = rounds.at(-1);
    if (last === undefined || rounds.every(({ hands }) => hands === 0)) return [];
    const key = rightOptions(keyed);
    const right = rounds.map((round) => shareRight(round, key));
    return [{ id: item.id, title: item.title, rounds, right, advice: advise(last, key) }];
  });
}

/** One option in one round, as a row of a table. `right` is 1 for a right option, else 0. */
export type VoteRow = readonly [
  item: string,
  title: string,
  round: number,
  option: string,
  text: string,
  hands: number,
  percent: number,
  right: number,
];

/**
 * A row for every option of every round, for `toCsv`.
 * @example voteRows(votes, questions)[0] // ["entry", "Entering", 1, "a", "Law", 6, 25, 0]
 */
export function voteRows(votes: Votes, questions: readonly VotedQuestion[]): VoteRow[] {
  const voted = new Set(sumUp(votes, questions).map(({ id }) => id));
  return questions
    .filter(({ item }) => voted.has(item.id))
    .flatMap(({ item, keyed }) => {
      const options = optionsOf(item);
      const key = rightOptions(keyed);
      return roundsOf(votes, item.id).flatMap((hands, index) => {
        const counted = tally(
          hands,
          options.map(({ id }) => id),
        ).options;
        return counted.map(({ option, hands: own, share }): VoteRow => {
          const text = options.find(({ id }) => id === option)?.text ?? "";
          const right = key.includes(option) ? 1 : 0;
          const row = [item.id, item.title, index + 1, option, text, own] as const;
          return [...row, toPercent(share), right];
        });
      });
    });
}
