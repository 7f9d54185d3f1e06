/** The first screen: a few things to do, in plain words, and the topics with what is known of each. */

import { study as words } from "virtual:words";
import { MISTAKES } from "../../../quiz/study/addresses.ts";
import { standingOf } from "../../../quiz/study/history.ts";
import { pickMistakes } from "../../../quiz/study/pick.ts";
import { bank } from "../bank.ts";
import { h } from "../h.ts";
import { MIX } from "../practise/practise.ts";
import { dueNow } from "../review/due.ts";
import type { Screen } from "../screen.ts";
import type { Study } from "../study.ts";
import { dataPanel } from "./data-panel.ts";
import { resumeLinks } from "./resume.ts";
import { topicList } from "./topics.ts";

/** Nothing for a lesson without questions. */
export function showStart({ study, stage }: Screen): void {
  if (bank.items.length === 0) return;
  stage.append(
    h("h2", { class: "hidden-text", tabindex: "-1" }, words.start.go),
    h("nav", { class: "ways", "aria-label": words.start.go }, ...waysOf(study)),
    ...changedNote(study),
    topicList(study),
    dataPanel(study),
  );
}

function waysOf(study: Study): HTMLElement[] {
  const mistakes = pickMistakes(bank.items, study.history).length;
  const due = dueNow(study).length;
  const size = Math.min(MIX, bank.items.length);
  return [
    ...resumeLinks(study),
    way("#practise", words.start.mix, words.start.mixNote(size), "first"),
    ...(mistakes === 0
      ? []
      : [
          way(
            `#practise/${MISTAKES}`,
            words.start.mistakes(mistakes),
            words.start.mistakesNote(Math.min(mistakes, 2 * MIX)),
          ),
        ]),
    due > 0
      ? way("#review", words.start.review(due), words.start.reviewNote(due))
      : way("#review", words.start.reviewNone, words.start.reviewNoneNote),
    way("#test", words.start.test, words.start.testNote),
    way("#all", words.start.all, words.start.allNote(bank.items.length)),
  ];
}

/** A link with a line about where it leads. @param kind a class of its own */
export function way(href: string, text: string, note: string, kind = ""): HTMLElement {
  return h("a", { href, class: `way ${kind}`.trim() }, h("b", {}, text), h("span", {}, note));
}

function changedNote({ history, items }: Study): HTMLElement[] {
  const titles = [...history.changed]
    .filter((id) => standingOf(history, id) === "new")
    .map((id) => items.get(id)?.title ?? id);
  if (titles.length === 0) return [];
  return [h("p", { class: "note" }, words.data.changed(titles.join(", ")))];
}
