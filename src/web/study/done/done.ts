/** What a sitting came to, once it is over. */

import type { StudyItem } from "../../../pages/study-bank.ts";
import { maxOf } from "../../../quiz/numbers/fraction.ts";
import type { Result } from "../../../quiz/result.ts";
import { score } from "../../../quiz/scoring/score.ts";
import type { Answered, Response, Started } from "../../../quiz/study/event.ts";
import { go, type Screen } from "../screen.ts";
import { eventsOf, type Study } from "../study.ts";
import { showEnd } from "./end.ts";
import { showResult } from "./result.ts";

/** One item of a sitting: its first answer and its latest; without any, nothing was answered. */
export interface Outcomes {
  readonly item: StudyItem;
  readonly response: Response;
  readonly certainty: Answered["certainty"];
  readonly first: Result;
  readonly latest: Result;
}

/** A sitting that is not known here leads to the start. @param sitting its id */
export function showDone(screen: Screen, sitting: string): void {
  const events = eventsOf(screen.study, sitting);
  const started = events.find((event) => event.kind === "started");
  if (started === undefined) {
    go("", true);
    return;
  }
  const closed = events.find((event) => event.kind === "closed");
  const outcomes = outcomesOf(screen.study, started);
  if (started.mode === "test") showResult(screen, started, outcomes, closed?.at ?? started.at);
  else showEnd(screen, started, outcomes);
}

/** In the order of the sitting; items that have changed since count as not answered. */
export function outcomesOf(study: Study, { sitting, items, mode }: Started): Outcomes[] {
  const events = eventsOf(study, sitting);
  const end = mode === "test" ? events.findIndex(({ kind }) => kind === "closed") : -1;
  const counted = end === -1 ? events : events.slice(0, end); // what another window adds is too late
  const answers = counted.filter((event) => event.kind === "answered");
  return items.flatMap((id): Outcomes[] => {
    const item = study.items.get(id);
    if (item === undefined) return [];
    const own = answers.filter((one) => one.item === id && one.print === item.print);
    const [first, latest] = [own[0], own.at(-1)];
    if (first === undefined || latest === undefined) {
      const open = { kind: "unanswered", max: maxOf(item.keyed) } as const;
      return [{ item, response: undefined, certainty: undefined, first: open, latest: open }];
    }
    const { response, certainty } = first;
    return [
      {
        ...{ item, response, certainty },
        first: score(item.keyed, response),
        latest: score(item.keyed, latest.response),
      },
    ];
  });
}
