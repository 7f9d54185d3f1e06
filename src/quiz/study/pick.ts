/** Which items a sitting of practice asks. */
import { shuffle } from "../random/shuffle.ts";
import { type History, standingOf } from "./history.ts";

/** How many topics nobody has opened yet one mixed sitting may open: each begins with its card. */
export const NEW_TOPICS = 2;

export interface Pickable {
  readonly id: string;
  readonly objective: string;
}

/**
 * A mixed sitting: of the topics that were opened, and the next two that were not, in turns; in each
 * first what was missed, then what is new, then what was known. It asks topic by topic, in the
 * lesson's order.
 *
 * @param items in the bank's order; `topics` in the lesson's
 * @param n how many items at most
 * @returns ids
 */
export function pickMix(
  items: readonly Pickable[],
  topics: readonly string[],
  history: History,
  n: number,
  seed: string,
): string[] {
  const opened = topics.filter((topic) => isOpened(items, topic, history));
  const fresh = topics.filter((topic) => !opened.includes(topic)).slice(0, NEW_TOPICS);
  const asked = topics.filter((topic) => opened.includes(topic) || fresh.includes(topic));
  const waiting = new Map(
    asked.map((topic) => [topic, byNeed(items, topic, history, `${seed}/${topic}`)] as const),
  );
  // Topics with the fewest known items have their turn first.
  const turns = asked.toSorted((a, b) => share(items, a, history) - share(items, b, history));
  const chosen = new Set<string>();
  while (chosen.size < n) {
    const before = chosen.size;
    for (const topic of turns) {
      const next = waiting.get(topic)?.shift();
      if (next !== undefined && chosen.size < n) chosen.add(next);
    }
    if (chosen.size === before) break;
  }
  return asked.flatMap((topic) =>
    items.filter((item) => item.objective === topic && chosen.has(item.id)).map(({ id }) => id),
  );
}

/** All items of a topic, in the bank's order. */
export function pickTopic(items: readonly Pickable[], topic: string): string[] {
  return items.filter(({ objective }) => objective === topic).map(({ id }) => id);
}

/** Items whose latest first try was not right, the longest ago first. */
export function pickMistakes(items: readonly Pickable[], history: History): string[] {
  const last = ({ id }: Pickable) => history.tries.get(id)?.at(-1)?.at ?? 0;
  return items
    .filter(({ id }) => standingOf(history, id) === "missed")
    .toSorted((a, b) => last(a) - last(b))
    .map(({ id }) => id);
}

const NEED = { missed: 0, new: 1, known: 2 } as const;

function byNeed(
  items: readonly Pickable[],
  topic: string,
  history: History,
  seed: string,
): string[] {
  return shuffle(pickTopic(items, topic), seed).toSorted(
    (a, b) => NEED[standingOf(history, a)] - NEED[standingOf(history, b)],
  );
}

function isOpened(items: readonly Pickable[], topic: string, history: History): boolean {
  return history.cards.has(topic) || pickTopic(items, topic).some((id) => history.tries.has(id));
}

function share(items: readonly Pickable[], topic: string, history: History): number {
  const all = pickTopic(items, topic);
  const known = all.filter((id) => standingOf(history, id) === "known");
  return known.length / Math.max(1, all.length);
}
