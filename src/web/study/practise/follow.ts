/** Keeps a sitting up with its events, those of other windows too. */
import type { Fact, StudyEvent } from "../../../quiz/study/event.ts";
import {
  beginPractice,
  type Practice,
  type PracticeEvent,
  practiceReducer,
} from "../../../quiz/study/practice.ts";
import type { Study } from "../study.ts";

export interface Follow {
  readonly now: () => Practice;
  readonly add: (fact: Fact) => void;
  readonly changed: (listener: (practice: Practice) => void) => void;
  readonly stop: () => void;
}

/**
 * @param id the sitting's
 * @param items ids, in the order in which they are asked
 * @param events what has happened in it so far
 */
export function followSitting(
  study: Study,
  id: string,
  items: readonly string[],
  events: readonly StudyEvent[],
): Follow {
  const reduce = practiceReducer(new Map([...study.items].map(([key, { keyed }]) => [key, keyed])));
  let practice = beginPractice(items, id);
  let listener: ((practice: Practice) => void) | undefined;
  const take = (event: StudyEvent) => {
    for (const step of stepsOf(event, practice, study)) practice = reduce(practice, step);
  };
  for (const event of events) take(event);
  const hear = (event: StudyEvent) => {
    if (!("sitting" in event) || event.sitting !== id) return;
    take(event);
    listener?.(practice);
  };
  study.listen(hear);
  return {
    now: () => practice,
    add: (fact) => void study.add(fact),
    changed: (heard) => {
      listener = heard;
    },
    stop: () => study.ignore(hear),
  };
}

/** An answer to another item than the one that is on, or to an older version of it, moves nothing. */
function stepsOf(event: StudyEvent, { queue }: Practice, study: Study): PracticeEvent[] {
  if (event.kind === "moved-on") return [{ type: "next" }];
  if (event.kind !== "answered" || event.item !== queue[0]?.item) return [];
  if (study.items.get(event.item)?.print !== event.print) return [];
  const { response, certainty, hinted, at } = event;
  return [
    ...(hinted ? [{ type: "hint" } as const] : []),
    { type: "answer", response, at, ...(certainty === undefined ? {} : { certainty }) },
  ];
}
