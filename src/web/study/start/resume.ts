/** What was begun and not finished. */
import { study as words } from "virtual:words";
import { followSitting } from "../practise/follow.ts";
import { draftOf } from "../store/draft.ts";
import { eventsOf, openSitting, type Study } from "../study.ts";
import { way } from "./start.ts";

/** A link each to open practice and an open test; none where nothing is open. */
export function resumeLinks(study: Study): HTMLElement[] {
  return [practice(study), test(study)].filter((link) => link !== undefined);
}

function practice(study: Study): HTMLElement | undefined {
  const started = openSitting(study, ({ mode }) => mode === "practise");
  if (started === undefined) return undefined;
  const { sitting, items, part } = started;
  const events = eventsOf(study, sitting);
  const follow = followSitting(study, sitting, items, events);
  const { queue, tries, phase } = follow.now();
  follow.stop();
  if (tries.length === 0) return undefined;
  const left = queue.length - (phase === "answered" ? 1 : 0);
  const hash = part === undefined ? "#practise" : `#practise/${part}`;
  return way(hash, words.start.resume, words.start.resumeNote(left), "resume");
}

function test(study: Study): HTMLElement | undefined {
  const started = openSitting(study, ({ mode }) => mode === "test");
  if (started === undefined) return undefined;
  const { items, sitting, code } = started;
  const answered = items.filter((id) => draftOf(sitting, id).response !== undefined).length;
  const note = words.start.resumeTestNote(answered, items.length);
  return way(`#test/${code ?? ""}`, words.start.resumeTest, note, "resume");
}
