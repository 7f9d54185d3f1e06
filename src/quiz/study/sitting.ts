/** A test: a paper answered in any order, scored once when it is handed in. */
import type { KeyedItem } from "../item.ts";
import type { Result } from "../result.ts";
import { score } from "../scoring/score.ts";
import type { Certainty } from "./certainty.ts";

export interface Sitting {
  /** Ids, in the paper's order. */
  readonly items: readonly string[];
  /** Place of the item that is shown, from 0. */
  readonly place: number;
  readonly responses: Readonly<Record<string, unknown>>;
  readonly certainties: Readonly<Record<string, Certainty>>;
  /** Milliseconds since 1970. */
  readonly startedAt: number;
  /** Milliseconds; none where time does not matter. */
  readonly limit?: number;
  /** Milliseconds since 1970; none before. */
  readonly handedInAt?: number;
}

export type SittingEvent =
  | { readonly type: "answer"; readonly item: string; readonly response: unknown }
  | { readonly type: "certainty"; readonly item: string; readonly certainty: Certainty }
  /** Shows the item at this place, from 0. */
  | { readonly type: "go"; readonly to: number }
  /** So many milliseconds more. */
  | { readonly type: "extend"; readonly by: number }
  | { readonly type: "hand-in"; readonly at: number };

/**
 * @param limit milliseconds, where time is to be limited
 * @example beginSitting(["entry"], 0) // { items: ["entry"], place: 0, responses: {}, certainties: {}, startedAt: 0 }
 */
export function beginSitting(items: readonly string[], startedAt: number, limit?: number): Sitting {
  const empty = { items, place: 0, responses: {}, certainties: {}, startedAt };
  return limit === undefined ? empty : { ...empty, limit };
}

/** The sitting after one event. Once handed in, nothing changes; nor does what names no item of it. */
export function sit(sitting: Sitting, event: SittingEvent): Sitting {
  if (sitting.handedInAt !== undefined) return sitting;
  if ("item" in event && !sitting.items.includes(event.item)) return sitting;
  switch (event.type) {
    case "answer":
      return { ...sitting, responses: { ...sitting.responses, [event.item]: event.response } };
    case "certainty": {
      const certainties = { ...sitting.certainties, [event.item]: event.certainty };
      return { ...sitting, certainties };
    }
    case "go": {
      const to = Math.trunc(event.to);
      return Object.hasOwn(sitting.items, to) ? { ...sitting, place: to } : sitting;
    }
    case "extend":
      if (sitting.limit === undefined || !(event.by > 0)) return sitting;
      return { ...sitting, limit: sitting.limit + event.by };
    case "hand-in":
      return { ...sitting, handedInAt: event.at };
  }
}

/**
 * Milliseconds left, 0 when they are over; undefined without a limit. A clock set back gives no more
 * than the limit.
 */
export function timeLeft({ startedAt, limit }: Sitting, now: number): number | undefined {
  if (limit === undefined) return undefined;
  return Math.min(Math.max(startedAt + limit - now, 0), limit);
}

/** The results of a sitting, by item, in the paper's order. */
export function resultsOf(
  { items, responses }: Sitting,
  bank: ReadonlyMap<string, KeyedItem>,
): ReadonlyMap<string, Result> {
  return new Map(
    items.flatMap((id): [string, Result][] => {
      const item = bank.get(id);
      const response = Object.hasOwn(responses, id) ? responses[id] : undefined;
      return item === undefined ? [] : [[id, score(item, response)]];
    }),
  );
}

/** What to point out before handing in: items without an answer, and those whose answer is none. */
export function openItems(results: ReadonlyMap<string, Result>): string[] {
  return [...results].filter(([, { kind }]) => kind !== "scored").map(([id]) => id);
}
