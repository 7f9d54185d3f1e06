/** Practising: one item at a time, as a reducer over what the learner does. */
import type { KeyedItem } from "../keyed-item.ts";
import { fraction } from "../numbers/fraction.ts";
import type { Result } from "../result.ts";
import { scorer } from "../scoring/score.ts";
import { type Certainty, isRight } from "./certainty.ts";

/** An item in the row; `turn` is 0 the first time, and above where it comes round again. */
export interface Appearance {
  readonly item: string;
  readonly turn: number;
}

/** One scored answer, or one given up (`result` is then unanswered). Plain data. */
export interface Try extends Appearance {
  /** 1, or 2 after a hint. */
  readonly nth: 1 | 2;
  readonly response: unknown;
  readonly result: Result;
  readonly certainty?: Certainty;
  /** Whether the hint was open. */
  readonly hinted: boolean;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/**
 * - asking: the item waits for its first answer
 * - again: it was not right; the hint is open, one more try
 * - answered: answer and reasons are shown
 * - over: nothing is left in the row
 */
export type Phase = "asking" | "again" | "answered" | "over";

export interface Practice {
  readonly seed: string;
  readonly phase: Phase;
  /** The current item first. */
  readonly queue: readonly Appearance[];
  readonly hinted: boolean;
  /** What came of the last answer where it could not be scored; it costs no try. */
  readonly refused?: Result;
  readonly tries: readonly Try[];
}

export type PracticeEvent =
  | {
      readonly type: "answer";
      readonly response: unknown;
      readonly certainty?: Certainty;
      readonly at: number;
    }
  | { readonly type: "hint" }
  | { readonly type: "give-up"; readonly at: number }
  | { readonly type: "next" };

/** How many others stand between a wrong item and its return. */
const BETWEEN = 3;

/**
 * @param items ids in the order in which they are asked
 * @param seed shuffles options, see `appearanceSeed`
 * @example beginPractice(["entry"], "s") // { seed: "s", phase: "asking", queue: [{ item: "entry", turn: 0 }], hinted: false, tries: [] }
 */
export function beginPractice(items: readonly string[], seed: string): Practice {
  const queue = items.map((item) => ({ item, turn: 0 }));
  return { seed, phase: queue.length > 0 ? "asking" : "over", queue, hinted: false, tries: [] };
}

/** What shuffles an item's options, so that they stand otherwise when it comes round again. */
export function appearanceSeed({ seed }: Practice, { item, turn }: Appearance): string {
  return `${seed}/${item}/${turn}`;
}

/**
 * Makes the reducer for a bank. What an event asks that its phase does not know changes nothing.
 *
 * A first answer that is not wholly right opens the hint and leaves one more try, except where only
 * one other answer is left (true or false). An item whose first try was not right comes again after
 * three others, and once more at the end; the second time round it doesn't multiply.
 *
 * @param bank keyed items by id; an item that is not in it is passed over
 */
export function practiceReducer(
  bank: ReadonlyMap<string, KeyedItem>,
): (practice: Practice, event: PracticeEvent) => Practice {
  const scorers = new Map<string, (response: unknown) => Result>();
  const scoreOf = (item: KeyedItem, response: unknown) => {
    const score = scorers.get(item.id) ?? scorer(item);
    scorers.set(item.id, score);
    return score(response);
  };

  return (practice, event) => {
    const [current] = practice.queue;
    const item = current === undefined ? undefined : bank.get(current.item);
    if (current === undefined) return practice;
    if (item === undefined) return advance(practice);
    const open = practice.phase === "asking" || practice.phase === "again";
    switch (event.type) {
      case "hint":
        return open ? { ...practice, hinted: true } : practice;
      case "next":
        return practice.phase === "answered" ? advance(practice) : practice;
      case "give-up":
        return open ? giveUp(practice, current, item, event.at) : practice;
      case "answer": {
        if (!open) return practice;
        const result = scoreOf(item, event.response);
        if (result.kind !== "scored") return { ...practice, refused: result };
        return record(practice, item, { ...entryOf(practice, current, event), result });
      }
    }
  };
}

type AnswerEvent = Extract<PracticeEvent, { type: "answer" }>;

function entryOf({ phase, hinted }: Practice, current: Appearance, event: AnswerEvent) {
  const { response, certainty, at } = event;
  const nth = phase === "again" ? 2 : 1;
  return { ...current, nth, response, hinted, at, ...(certainty && { certainty }) } as const;
}

function record({ refused: _, ...practice }: Practice, item: KeyedItem, entry: Try): Practice {
  const tries = [...practice.tries, entry];
  const done = isRight(entry.result) || entry.nth === 2 || !leavesChoice(item);
  return done
    ? { ...practice, tries, phase: "answered" }
    : { ...practice, tries, phase: "again", hinted: true };
}

function giveUp(practice: Practice, current: Appearance, item: KeyedItem, at: number): Practice {
  const { refused: _, ...rest } = practice;
  const nth = practice.phase === "again" ? 2 : 1;
  const result: Result = { kind: "unanswered", max: fraction(item.marks) };
  const entry = { ...current, nth, response: null, result, hinted: practice.hinted, at } as const;
  return { ...rest, tries: [...practice.tries, entry], phase: "answered" };
}

/** Whether a wrong answer leaves more than one other to choose. */
function leavesChoice(item: KeyedItem): boolean {
  return item.type !== "true-false" && !(item.type === "single" && item.options.length < 3);
}

function advance({ refused: _, ...practice }: Practice): Practice {
  const [current, ...rest] = practice.queue;
  const queue = current !== undefined && returns(practice, current) ? again(rest, current) : rest;
  return { ...practice, queue, phase: queue.length > 0 ? "asking" : "over", hinted: false };
}

/** A wrong item returns; its returns do not, so that a sitting ends. */
function returns({ tries }: Practice, { item, turn }: Appearance): boolean {
  const first = tries.find((one) => one.item === item && one.turn === turn && one.nth === 1);
  return turn === 0 && first !== undefined && !isRight(first.result);
}

function again(rest: readonly Appearance[], { item }: Appearance): Appearance[] {
  // Where no more than three are left, after those is at the end.
  if (rest.length <= BETWEEN) return [...rest, { item, turn: 1 }];
  return [...rest.toSpliced(BETWEEN, 0, { item, turn: 1 }), { item, turn: 2 }];
}
