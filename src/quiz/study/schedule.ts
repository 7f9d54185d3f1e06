/** When an item is due again, by the FSRS scheduler. */
import { createEmptyCard, fsrs, type Grade, Rating } from "ts-fsrs";
import type { Result } from "../result.ts";
import { type Certainty, isRight } from "./certainty.ts";

/** What is remembered of an item. Plain data: times are milliseconds since 1970. */
export interface Memory {
  readonly due: number;
  readonly last: number;
  /** Days after which nine of ten would still know it. */
  readonly stability: number;
  /** From 1 to 10. */
  readonly difficulty: number;
  readonly reviews: number;
  /** How often it was forgotten. */
  readonly lapses: number;
}

/** How well it was known, as the scheduler asks. */
export type Recall = "again" | "hard" | "good" | "easy";

const GRADES: Readonly<Record<Recall, Grade>> = {
  again: Rating.Again,
  hard: Rating.Hard,
  good: Rating.Good,
  easy: Rating.Easy,
};

/** Whole days only, and the same for everyone: within a sitting, wrong items come round anyway. */
const SCHEDULER = fsrs({ enable_short_term: false, enable_fuzz: false });
const DAY = 86_400_000;
const LONGEST_WAIT = 365 * DAY;
const REVIEWING = 2; // ts-fsrs' State.Review

/**
 * What a turn says of recall: right at once is good, and easy where one was very sure; partly right,
 * or right after a hint, is hard; anything else is to be learnt again.
 *
 * @param first the first try of a turn
 * @param latest its last try, which may be the same
 */
export function recallOf(
  first: { readonly result: Result; readonly hinted: boolean; readonly certainty?: Certainty },
  latest: { readonly result: Result },
): Recall {
  if (isRight(first.result)) {
    if (first.hinted) return "hard";
    return first.certainty === 3 ? "easy" : "good";
  }
  const { result } = first;
  const half =
    result.kind === "scored" && 2 * result.marks.n * result.max.d >= result.max.n * result.marks.d;
  return isRight(latest.result) || half ? "hard" : "again";
}

/**
 * The memory after a review. A clock that was set back counts as no time gone.
 *
 * Source: J. Ye and others, FSRS 6, as ts-fsrs has it, with its default weights; nine of ten are to
 * be remembered when they are due, at the latest after a year.
 *
 * @param memory undefined for an item never reviewed
 * @param at milliseconds since 1970
 */
export function review(memory: Memory | undefined, recall: Recall, at: number): Memory {
  const now = Math.max(at, memory?.last ?? at);
  const { card } = SCHEDULER.next(cardOf(memory, now), new Date(now), GRADES[recall]);
  return {
    due: Math.min(card.due.getTime(), now + LONGEST_WAIT),
    last: now,
    stability: card.stability,
    difficulty: card.difficulty,
    reviews: card.reps,
    lapses: card.lapses,
  };
}

/** The chance that it is still known, from 0 to 1. */
export function chanceKnown(memory: Memory, at: number): number {
  const now = Math.max(at, memory.last);
  return SCHEDULER.get_retrievability(cardOf(memory, now), new Date(now), false); // it takes 0 for none
}

function cardOf(memory: Memory | undefined, now: number) {
  if (memory === undefined) return createEmptyCard(now);
  const { due, last, stability, difficulty, reviews, lapses } = memory;
  return {
    ...{ due: new Date(due), last_review: new Date(last), stability, difficulty, lapses },
    ...{ reps: reviews, state: REVIEWING, learning_steps: 0, elapsed_days: 0 },
    scheduled_days: Math.max(Math.round((due - last) / DAY), 0),
  };
}
