/** How long scoring takes, beside the shortest loop that could do it. */
import { pcg32 } from "../quiz/random/pcg32.ts";
import { scorer } from "../quiz/scoring/score.ts";
import { total } from "../quiz/scoring/total.ts";
import { type ChoiceItem, makeItems, type Responses, respond } from "./scoring-items.ts";

/** Milliseconds for all sets (medians), the median ratio, and how many sets of 20 items. */
export interface ScoringBench {
  readonly ours: number;
  readonly loop: number;
  readonly ratio: number;
  readonly sets: number;
}

/**
 * Scores sets of responses to 20 choice items with the quiz core (checked responses, results with
 * details, exact totals) and with a hand-written loop over the same JSON (one floating-point number
 * a set). The two take turns; the first round only warms up.
 *
 * @throws Error if a total of ours is not exactly the loop's, held in whole thirtieths.
 */
export function benchScoring(sets = 100_000, rounds = 9): ScoringBench {
  const items = makeItems();
  const random = pcg32(2016n, 831n);
  const made = Array.from({ length: sets }, () => respond(items, random));
  const all: Responses[] = JSON.parse(JSON.stringify(made));
  verify(items, all);

  const times: { ours: number; loop: number }[] = [];
  for (let round = 0; round <= rounds; round++) {
    const ours = clock(() => scoreAll(items, all));
    const loop = clock(() => loopAll(items, all));
    if (round > 0) times.push({ ours, loop });
  }
  return {
    ours: median(times.map(({ ours }) => ours)),
    loop: median(times.map(({ loop }) => loop)),
    ratio: median(times.map(({ ours, loop }) => ours / loop)),
    sets,
  };
}

/** As `npm run grade` would: a scorer for each item, a result for each response, a total a set. */
function scoreAll(items: readonly ChoiceItem[], all: readonly Responses[]): number {
  const scorers = items.map((item) => ({ id: item.id, score: scorer(item) }));
  let sum = 0;
  for (const responses of all) {
    const { marks } = total(scorers.map(({ id, score }) => score(responses[id])));
    sum += marks.n / marks.d;
  }
  return sum;
}

function loopAll(items: readonly ChoiceItem[], all: readonly Responses[]): number {
  let sum = 0;
  for (const responses of all) {
    let marks = 0;
    for (const item of items) marks += loopMarks(item, responses[item.id]);
    sum += marks;
  }
  return sum;
}

/** What one would write by hand: it trusts the response and keeps no details. */
function loopMarks(item: ChoiceItem, response: unknown): number {
  if (item.type !== "multiple") return response === item.correct ? item.marks : 0;
  const ticked = response as readonly string[];
  const keyed = item.correct.length;
  let right = 0;
  for (const id of ticked) if (item.correct.includes(id)) right++;
  const wrong = ticked.length - right;
  switch (item.rule) {
    case "all-or-nothing":
      return right === keyed && wrong === 0 ? item.marks : 0;
    case "right-minus-wrong":
      return (item.marks * Math.max(right - wrong, 0)) / keyed;
    case "ou-multiple-response":
      return (item.marks * Math.max(Math.min(right, keyed - wrong), 0)) / keyed;
    case "every-option":
      return item.marks * (1 - (wrong + keyed - right) / item.options.length);
  }
}

function verify(items: readonly ChoiceItem[], all: readonly Responses[]): void {
  const scorers = items.map((item) => ({ item, score: scorer(item) }));
  for (const responses of all) {
    const { marks } = total(scorers.map(({ item, score }) => score(responses[item.id])));
    let thirtieths = 0;
    for (const item of items) thirtieths += Math.round(30 * loopMarks(item, responses[item.id]));
    if (marks.n * 30 !== thirtieths * marks.d) {
      throw new Error(`The totals differ: ${marks.n}/${marks.d} is not ${thirtieths}/30.`);
    }
  }
}

function clock(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
