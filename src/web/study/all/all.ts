/** Everything on one page: each question is checked where it stands, and the total grows below. */

import { scoring } from "virtual:words";
import type { Result } from "../../../quiz/result.ts";
import { score } from "../../../quiz/scoring/score.ts";
import type { Answered, Response } from "../../../quiz/study/event.ts";
import { explain } from "../../../words/explain.ts";
import { bank } from "../bank.ts";
import { foldAnswer, unfoldAnswer } from "../form/answer.ts";
import { readResponse } from "../form/read.ts";
import { askBack } from "../form/suggest.ts";
import { clearVerdict, showVerdict } from "../form/verdict.ts";
import { writeResponse } from "../form/write.ts";
import { say } from "../say.ts";
import { go, type Screen } from "../screen.ts";
import { draftOf, dropDraft, dropDrafts, keepDraft } from "../store/draft.ts";
import { newId } from "../store/log.ts";
import { eventsOf, openSitting } from "../study.ts";
import { showTotal } from "./total.ts";

/** Goes on with a sitting of this kind that is open; the first answer begins one. */
export function showAll({ study, paper, hears }: Screen): void {
  let sitting = openSitting(study, ({ mode }) => mode === "all")?.sitting;
  const results = new Map<string, Result[]>();

  const remember = (event: Answered) => {
    const item = study.items.get(event.item);
    if (item === undefined || item.print !== event.print) return;
    const result = score(item.keyed, event.response);
    results.set(event.item, [...(results.get(event.item) ?? []), result]);
    return result;
  };
  const show = (id: string, response: Response, result: Result) => {
    const item = study.items.get(id);
    if (item === undefined) return;
    const form = paper.form(id);
    showVerdict(form, item.keyed, result, explain(scoring, item.keyed, result), true);
    if (result.kind === "scored") unfoldAnswer(form, response);
    else foldAnswer(form);
  };
  const total = () =>
    showTotal(results, () => {
      if (sitting !== undefined) {
        dropDrafts(sitting);
        study.add({ kind: "closed", sitting });
      }
      go("#all");
    });

  if (sitting !== undefined) {
    for (const event of eventsOf(study, sitting)) {
      if (event.kind !== "answered") continue;
      const result = remember(event);
      if (result === undefined) continue;
      writeResponse(paper.form(event.item), event.response);
      show(event.item, event.response, result);
    }
    for (const id of study.items.keys()) {
      const { response } = draftOf(sitting, id);
      if (response === undefined) continue;
      clearVerdict(paper.form(id));
      foldAnswer(paper.form(id));
      writeResponse(paper.form(id), response);
    }
  }
  total();

  const begin = (): string => {
    if (sitting !== undefined) return sitting;
    sitting = newId();
    const items = bank.items.map(({ keyed }) => keyed.id);
    study.add({ kind: "started", sitting, mode: "all", items });
    return sitting;
  };

  const changed = (form: HTMLFormElement) => {
    clearVerdict(form);
    foldAnswer(form);
    for (const old of form.querySelectorAll(".suggest")) old.remove();
    keepDraft(begin(), form.id, { response: readResponse(form), certainty: undefined });
  };
  const submitted = (form: HTMLFormElement) => {
    const item = study.items.get(form.id);
    if (item === undefined) return;
    const response = readResponse(form);
    const result = score(item.keyed, response);
    if (result.kind === "scored" && askBack(form, item.keyed, response, result)) return;
    show(form.id, response, result);
    say(explain(scoring, item.keyed, result));
    if (result.kind === "invalid") askBack(form, item.keyed, response, result);
    if (result.kind !== "scored" || response === undefined) return;
    const now = begin();
    dropDraft(now, form.id);
    const event = study.add({
      kind: "answered",
      ...{ sitting: now, item: form.id, print: item.print, response },
    });
    if (event.kind === "answered") remember(event);
    total();
  };
  hears({ changed, submitted });
}
