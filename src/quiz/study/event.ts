/** What a learner did, as it is kept: a list of small facts that is only ever added to. */
import type { Certainty } from "./certainty.ts";

/**
 * What was entered: an option's id, ids, prompts' ids to choices' ids, ids in order, or text.
 * `undefined` where nothing was; an ordering that nobody has touched is nothing, too.
 */
export type Response = string | readonly string[] | Readonly<Record<string, string>> | undefined;

/** How answers are given: what is scored at once, and what when it is over. */
export const MODES = ["practise", "test", "review", "all"] as const;
export type Mode = (typeof MODES)[number];

interface Happened {
  /** Its own, so that the same fact read twice is one. */
  readonly id: string;
  /** Later facts have higher numbers, whatever the clock says. */
  readonly n: number;
  /** Milliseconds since 1970, by the clock of the device. */
  readonly at: number;
}

/** A sitting began, with these items in this order. */
export interface Started extends Happened {
  readonly kind: "started";
  readonly sitting: string;
  readonly mode: Mode;
  readonly items: readonly string[];
  /** What practice is about: a topic, "mistakes", one item; everything where it is missing. */
  readonly part?: string | undefined;
  /** The code of a test's paper. */
  readonly code?: string | undefined;
  /** The time limit of a test, in minutes. */
  readonly minutes?: number | undefined;
}

/** An answer was checked, or handed in. `print` is the item's fingerprint at that time. */
export interface Answered extends Happened {
  readonly kind: "answered";
  readonly sitting: string;
  readonly item: string;
  readonly print: string;
  readonly response: Exclude<Response, undefined>;
  readonly certainty?: Certainty | undefined;
  /** Whether a hint was asked for before. */
  readonly hinted?: true | undefined;
}

/** The learner went on from an item that was over. */
export interface MovedOn extends Happened {
  readonly kind: "moved-on";
  readonly sitting: string;
}

/** A sitting ended: a test was handed in, anything else was left. */
export interface Closed extends Happened {
  readonly kind: "closed";
  readonly sitting: string;
}

/** A topic's card was read. */
export interface CardRead extends Happened {
  readonly kind: "card-read";
  readonly objective: string;
}

export type StudyEvent = Started | Answered | MovedOn | Closed | CardRead;

/** An event before it is kept: without its id, number and time. */
export type Fact = StudyEvent extends infer E
  ? E extends StudyEvent
    ? Omit<E, keyof Happened>
    : never
  : never;

/** In the order in which they happened. Two devices' events with the same number go by id. */
export function inOrder(a: StudyEvent, b: StudyEvent): number {
  return a.n - b.n || (a.id < b.id ? -1 : 1);
}
