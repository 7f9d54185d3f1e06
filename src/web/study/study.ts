/** What every screen works with: the bank, the events, and what they come to. */

import type { StudyItem } from "../../pages/study-bank.ts";
import type { Fact, Started, StudyEvent } from "../../quiz/study/event.ts";
import { addToHistory, emptyHistory, type History } from "../../quiz/study/history.ts";
import { bank } from "./bank.ts";
import type { Log } from "./store/log.ts";
import { openLog } from "./store/log.ts";

export interface Study {
  readonly items: ReadonlyMap<string, StudyItem>;
  readonly history: History;
  readonly log: Log;
  readonly now: () => number;
  readonly add: (fact: Fact) => StudyEvent;
  /** Hears every event from here on, of this window and of others. */
  readonly listen: (listener: (event: StudyEvent) => void) => void;
  readonly ignore: (listener: (event: StudyEvent) => void) => void;
}

/**
 * Reads what this browser has kept.
 * @param now milliseconds since 1970; a test gives its own clock
 */
export function openStudy(now: () => number = Date.now): Study {
  const items = new Map(bank.items.map((item) => [item.keyed.id, item]));
  const history = emptyHistory();
  const listeners = new Set<(event: StudyEvent) => void>();
  const log = openLog(now, (event) => {
    addToHistory(history, event, items);
    for (const listener of listeners) listener(event);
  });
  for (const event of log.events) addToHistory(history, event, items);
  return {
    ...{ items, history, log, now, add: log.add },
    listen: (listener) => void listeners.add(listener),
    ignore: (listener) => void listeners.delete(listener),
  };
}

/** The latest sitting that fits and was not closed. */
export function openSitting(
  { log }: Study,
  fits: (started: Started) => boolean,
): Started | undefined {
  const closed = new Set<string>();
  for (let at = log.events.length - 1; at >= 0; at--) {
    const event = log.events[at];
    if (event?.kind === "closed") closed.add(event.sitting);
    if (event?.kind !== "started" || closed.has(event.sitting) || !fits(event)) continue;
    return event;
  }
  return undefined;
}

/** All events of one sitting, in order. */
export function eventsOf({ log }: Study, sitting: string): StudyEvent[] {
  return log.events.filter((event) => "sitting" in event && event.sitting === sitting);
}
