/** The result of a test: the score, by topic and paragraph, and every item to review. */

import { scoring, study as words } from "virtual:words";
import { CLASS } from "../../../pages/form.ts";
import { formatFraction } from "../../../quiz/numbers/fraction.ts";
import { total } from "../../../quiz/scoring/total.ts";
import type { Started } from "../../../quiz/study/event.ts";
import { explain } from "../../../words/explain.ts";
import { bank } from "../bank.ts";
import { unfoldAnswer } from "../form/answer.ts";
import { shuffleForm } from "../form/shuffle-form.ts";
import { showVerdict } from "../form/verdict.ts";
import { writeResponse } from "../form/write.ts";
import { button, h } from "../h.ts";
import { percentOf } from "../percent.ts";
import { go, type Screen } from "../screen.ts";
import { certaintySection } from "./certainty.ts";
import type { Outcomes } from "./done.ts";
import { saveCsv, saveJson } from "./files.ts";
import { shareBars } from "./share-bars.ts";

/**
 * @param all the outcomes of the paper's items, in their order
 * @param at when it was handed in, in milliseconds since 1970
 */
export function showResult(
  { stage, paper }: Screen,
  started: Started,
  all: readonly Outcomes[],
  at: number,
): void {
  const { code = "" } = started;
  const sum = total(all.map(({ first }) => first));
  const heading = h("h2", { tabindex: "-1" }, words.result.title);
  const open = sum.unanswered + sum.invalid;
  stage.append(
    heading,
    h("p", { class: "figure" }, words.result.score(percentOf(sum.marks, sum.max))),
    h("p", {}, words.result.counts(sum.full, sum.partial, sum.none, open)),
    h("p", {}, words.result.marks(formatFraction(sum.marks), formatFraction(sum.max))),
    h(
      "p",
      { class: "fingerprint" },
      [
        words.result.code(code),
        words.result.when(at),
        words.result.fingerprint(bank.fingerprint),
      ].join(" · "),
    ),
    h("p", { class: "paper-only name" }, words.result.name),
    topicBars(all),
    paragraphBars(all),
    ...certaintySection(all),
    h(
      "div",
      { class: "data-actions" },
      button(words.result.print, () => print(), { class: "quiet" }),
      button(words.result.csv, () => saveCsv(started, all, at), { class: "quiet" }),
      button(words.result.json, () => saveJson(started, all, at), { class: "quiet" }),
    ),
    h("h3", {}, words.result.review),
    ...all.map((one, index) => reviewed(one, index + 1, paper.take(one.item.id), code)),
    h(
      "div",
      { class: "actions" },
      button(words.end.home, () => go(""), { class: "primary" }),
    ),
  );
  heading.focus({ preventScroll: true });
}

function reviewed(
  one: Outcomes,
  number: number,
  form: HTMLFormElement,
  code: string,
): HTMLFormElement {
  const { item, response, first } = one;
  const place = form.querySelector("h3 .number");
  if (place !== null) place.textContent = String(number);
  shuffleForm(form, code);
  writeResponse(form, response);
  showVerdict(form, item.keyed, first, explain(scoring, item.keyed, first), true);
  unfoldAnswer(form, response);
  const fieldset = form.querySelector("fieldset");
  if (fieldset !== null) fieldset.disabled = true;
  form.querySelector(`.${CLASS.actions}`)?.setAttribute("hidden", "");
  return form;
}

function topicBars(all: readonly Outcomes[]): HTMLElement {
  const rows = bank.topics.map(({ id, text }) => ({
    label: text,
    results: all.filter(({ item }) => item.objective === id).map(({ first }) => first),
  }));
  return shareBars(words.result.byTopic, rows);
}

function paragraphBars(all: readonly Outcomes[]): HTMLElement {
  const numbers = [...new Set(all.flatMap(({ item }) => item.paragraphs))].toSorted(
    (a, b) => a - b,
  );
  const rows = numbers.map((n) => ({
    label: words.result.paragraph(n),
    results: all.filter(({ item }) => item.paragraphs.includes(n)).map(({ first }) => first),
  }));
  return shareBars(words.result.byParagraph, rows);
}
