/** Practice and review: one item at a time, with the reason after each; what was missed comes back. */

import { MISTAKES } from "../../../quiz/study/addresses.ts";
import type { Mode, Started } from "../../../quiz/study/event.ts";
import { pickMistakes, pickMix, pickTopic } from "../../../quiz/study/pick.ts";
import type { Practice } from "../../../quiz/study/practice.ts";
import { bank } from "../bank.ts";
import { showCard } from "../card.ts";
import { reasonsOf } from "../review/reason.ts";
import { go, type Screen } from "../screen.ts";
import { dropDrafts } from "../store/draft.ts";
import { newId } from "../store/log.ts";
import { eventsOf, openSitting, type Study } from "../study.ts";
import { followSitting } from "./follow.ts";
import { showTurn } from "./turn.ts";

/** As many as fit into five minutes. */
export const MIX = 8;

/** @param part an objective, "mistakes", an item; `undefined` mixes all */
export function showPractise(screen: Screen, part: string | undefined): void {
  const { study } = screen;
  const open = openSitting(study, (one) => one.mode === "practise" && one.part === part);
  const started = open ?? begin(study, "practise", pick(study, part), part);
  if (started === undefined) go("", true);
  else runSitting(screen, started);
}

/** @returns `undefined` where there is nothing to ask */
export function begin(
  study: Study,
  mode: Mode,
  items: readonly string[],
  part?: string,
): Started | undefined {
  if (items.length === 0) return undefined;
  const event = study.add({ kind: "started", sitting: newId(), mode, items, part });
  return event.kind === "started" ? event : undefined;
}

/** Shows a sitting where it stands, from its events, and goes on from there. */
export function runSitting(screen: Screen, started: Started): void {
  const { study } = screen;
  const items = started.items.filter((id) => study.items.has(id));
  const known = eventsOf(study, started.sitting);
  const follow = followSitting(study, started.sitting, items, known);
  const reasons = started.mode === "review" ? reasonsOf(study, started) : undefined;
  let leave = () => {};

  const show = (practice: Practice) => {
    leave();
    leave = () => {};
    const [turn] = practice.queue;
    if (turn === undefined) {
      follow.stop(); // the last event is this window's own
      finish(screen, started);
      return;
    }
    const objective = study.items.get(turn.item)?.objective ?? "";
    const wantsCard =
      practice.phase === "asking" && turn.turn === 0 && !study.history.cards.has(objective);
    if (wantsCard && showCard(screen, objective, () => show(follow.now()))) return;
    leave = showTurn(screen, started, practice, reasons?.get(turn.item), follow.add);
  };
  follow.changed(show);
  screen.leaving(() => {
    follow.stop();
    leave();
  });
  show(follow.now());
}

function finish({ study }: Screen, { sitting }: Started): void {
  dropDrafts(sitting);
  study.add({ kind: "closed", sitting });
  go(`#done/${sitting}`, true);
}

function pick({ history, log }: Study, part: string | undefined): string[] {
  const topics = bank.topics.map(({ id }) => id);
  if (part === undefined) {
    return pickMix(bank.items, topics, history, MIX, `${log.events.length}`);
  }
  if (part === MISTAKES) return pickMistakes(bank.items, history).slice(0, 2 * MIX);
  return topics.includes(part) ? pickTopic(bank.items, part) : [part];
}
