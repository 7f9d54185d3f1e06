/** The end of a sitting of practice or review: what is weak, what comes next, what must be known. */

import { study as words } from "virtual:words";
import { isRight } from "../../../quiz/study/certainty.ts";
import type { Started } from "../../../quiz/study/event.ts";
import { bank } from "../bank.ts";
import { button, h } from "../h.ts";
import { forecastOf } from "../review/due.ts";
import { whenWords } from "../review/when.ts";
import { go, type Screen } from "../screen.ts";
import { certaintySection } from "./certainty.ts";
import type { Outcomes } from "./done.ts";
import { mustKnow } from "./must-know.ts";

/** @param all the outcomes of the sitting's items, in their order */
export function showEnd(
  { study, stage, paper }: Screen,
  started: Started,
  all: readonly Outcomes[],
): void {
  const met = all.filter(({ first }) => first.kind === "scored");
  const right = met.filter(({ first }) => isRight(first)).length;
  const now = met.filter(({ latest }) => isRight(latest)).length;
  const missed = met.filter(({ first }) => !isRight(first));
  const heading = h("h2", { tabindex: "-1" }, words.end.title);
  const again = started.mode === "review" ? "#review" : hashOf(started);
  stage.append(
    heading,
    h("p", { class: "figure" }, words.end.firstTry(right, met.length)),
    ...(now > right ? [h("p", {}, words.end.now(now, met.length))] : []),
    weak(met),
    next(study),
    ...(missed.length > 0 ? [mustKnow(missed, paper)] : []),
    ...certaintySection(met),
    h(
      "div",
      { class: "actions" },
      button(words.end.home, () => go(""), { class: "quiet" }),
      button(words.end.more, () => go(again), { class: "primary" }),
    ),
  );
  heading.focus({ preventScroll: true });
}

function hashOf({ part }: Started): string {
  return part === undefined ? "#practise" : `#practise/${part}`;
}

function weak(met: readonly Outcomes[]): HTMLElement {
  const rows = bank.topics.flatMap(({ id, text }) => {
    const own = met.filter(({ item }) => item.objective === id);
    const missed = own.filter(({ first }) => !isRight(first)).length;
    if (missed === 0) return [];
    const link = h("a", { href: `#practise/${id}` }, text);
    return [h("li", {}, link, " ", h("small", {}, words.end.weakTopic(missed, own.length)))];
  });
  return h(
    "section",
    {},
    h("h3", {}, words.end.weak),
    rows.length === 0 ? h("p", {}, words.end.noneWeak) : h("ul", {}, ...rows),
  );
}

function next(study: Screen["study"]): HTMLElement {
  const coming = forecastOf(study).filter(({ items }) => items > 0);
  const rows = coming
    .slice(0, 2)
    .map(({ day, items }) => h("li", {}, words.end.due(items, whenWords(day))));
  return h(
    "section",
    { class: "screen-only" },
    h("h3", {}, words.end.tomorrow),
    h("ul", {}, ...rows),
    h("p", {}, words.end.reason),
  );
}
