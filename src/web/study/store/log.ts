/**
 * The events of this lesson, each kept under a name of its own: two windows add theirs and neither
 * writes over the other's.
 */
import { type Fact, inOrder, type StudyEvent } from "../../../quiz/study/event.ts";
import { drop, get, names, PLACE, put } from "./place.ts";
import { readEvent } from "./read-event.ts";

export interface Log {
  /** All of them, in order. */
  readonly events: readonly StudyEvent[];
  /** Keeps a fact, now. */
  readonly add: (fact: Fact) => StudyEvent;
  /** Takes in events from elsewhere; those it has are left as they are. @returns how many were new */
  readonly merge: (events: readonly StudyEvent[]) => number;
}

/** @param heard is told of every event, of this window and others, once it is in the list */
export function openLog(now: () => number, heard: (event: StudyEvent) => void): Log {
  const events: StudyEvent[] = [];
  for (const name of names("event ")) {
    const event = readEvent(get(name) ?? "");
    if (event !== undefined) events.push(event);
  }
  events.sort(inOrder);
  const known = new Set(events.map(({ id }) => id));

  function take(event: StudyEvent): boolean {
    if (known.has(event.id)) return false;
    known.add(event.id);
    const after = events.findLastIndex((one) => inOrder(one, event) < 0);
    events.splice(after + 1, 0, event);
    heard(event);
    return true;
  }

  addEventListener("storage", ({ key, newValue }) => {
    if (key === null || (key.startsWith(`${PLACE}event `) && newValue === null)) return;
    const event = key.startsWith(`${PLACE}event `) ? readEvent(newValue ?? "") : undefined;
    if (event !== undefined) take(event);
  });

  return {
    events,
    add(fact) {
      const n = (events.at(-1)?.n ?? 0) + 1;
      const event: StudyEvent = { ...fact, id: newId(), n, at: Math.max(0, now()) };
      put(`event ${event.id}`, JSON.stringify(event));
      take(event);
      return event;
    },
    merge(others) {
      const fresh = others.filter(take);
      for (const event of fresh) put(`event ${event.id}`, JSON.stringify(event));
      return fresh.length;
    },
  };
}

/** Nothing of this lesson is left on the device. */
export function forgetAll(): void {
  for (const name of names("")) drop(name);
}

/** Sixteen random figures: `crypto.randomUUID` is missing where a page isn't served securely. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(8));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
