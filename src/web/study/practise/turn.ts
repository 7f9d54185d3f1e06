/** One item on the screen: it is answered, tried once more, explained, and left. */
import { scoring, study as words } from "virtual:words";
import { CLASS } from "../../../pages/form.ts";
import type { StudyItem } from "../../../pages/study-bank.ts";
import type { Result } from "../../../quiz/result.ts";
import { score } from "../../../quiz/scoring/score.ts";
import { isRight } from "../../../quiz/study/certainty.ts";
import type { Fact, Response, Started } from "../../../quiz/study/event.ts";
import { appearanceSeed, type Practice, type Try } from "../../../quiz/study/practice.ts";
import { explain } from "../../../words/explain.ts";
import { foldAnswer, unfoldAnswer } from "../form/answer.ts";
import { askCertainty, certaintyOf } from "../form/certainty.ts";
import { activate, firstOpen } from "../form/pairs.ts";
import { readResponse } from "../form/read.ts";
import { shuffleForm } from "../form/shuffle-form.ts";
import { askBack } from "../form/suggest.ts";
import { clearVerdict, showVerdict } from "../form/verdict.ts";
import { writeResponse } from "../form/write.ts";
import { button, h } from "../h.ts";
import { say } from "../say.ts";
import { go, type Screen } from "../screen.ts";
import { draftOf, dropDraft, keepDraft } from "../store/draft.ts";
import { hintOf } from "./hint.ts";
import { progressOf } from "./progress.ts";

/**
 * @param reason why it is asked today
 * @returns what takes the item off the screen again
 */
export function showTurn(
  screen: Screen,
  { sitting: id, items, mode }: Started,
  practice: Practice,
  reason: string | undefined,
  add: (fact: Fact) => void,
): () => void {
  const { study, paper, stage } = screen;
  const [turn] = practice.queue;
  const item = turn && study.items.get(turn.item);
  if (turn === undefined || item === undefined) return () => {};
  const form = paper.take(turn.item);
  form.classList.add("alone");
  const stop = button(words.turn.stop, () => go(mode === "review" ? "#review" : ""), {
    class: "quiet",
  });
  stage.replaceChildren(progressOf(practice, items.length, stop));
  if (reason !== undefined && turn.turn === 0) stage.append(h("p", { class: "reason" }, reason));
  stage.append(form);
  if (turn.turn > 0) shuffleForm(form, appearanceSeed(practice, turn));
  const heading = form.querySelector("h3");
  heading?.setAttribute("tabindex", "-1");
  heading?.setAttribute("aria-level", "2"); // alone, it stands under no other
  activate(form, firstOpen(form));

  const over = practice.phase === "answered";
  const retry = practice.phase === "again";
  const last = over || retry ? practice.tries.at(-1) : undefined;
  const draft = draftOf(id, turn.item);
  writeResponse(
    form,
    last !== undefined && draft.response === undefined ? responseOf(last) : draft.response,
  );
  const check = form.querySelector<HTMLButtonElement>("button[type=submit]");
  if (check === null) throw new Error("A form has a button.");
  const label = over ? words.turn.next : retry ? words.turn.checkAgain : words.turn.check;
  check.textContent = label;

  if (!over) {
    askCertainty(form, draft.certainty);
    const help = hintOf(item, form, retry);
    if (last !== undefined && draft.response === undefined) tell(form, item, last.result, false);
    if (!retry) heading?.focus({ preventScroll: true });
    else check.focus({ preventScroll: true });
    if (retry) help.scrollIntoView({ block: "nearest" });
  } else if (last !== undefined) {
    tell(form, item, last.result, true);
    unfoldAnswer(form, responseOf(last));
    const fieldset = form.querySelector("fieldset");
    if (fieldset !== null) fieldset.disabled = true;
    check.focus({ preventScroll: true });
    form.querySelector(`.${CLASS.result}`)?.scrollIntoView({ block: "nearest" });
  }

  const changed = () => {
    clearVerdict(form);
    foldAnswer(form);
    for (const old of form.querySelectorAll(".suggest")) old.remove();
    keepDraft(id, turn.item, { response: readResponse(form), certainty: certaintyOf(form) });
  };
  const submitted = () => {
    if (over) {
      add({ kind: "moved-on", sitting: id });
      return;
    }
    const response = readResponse(form);
    const result = score(item.keyed, response);
    if (result.kind !== "scored" || response === undefined) {
      tell(form, item, result, false);
      askBack(form, item.keyed, response, result);
      return;
    }
    if (askBack(form, item.keyed, response, result)) return;
    dropDraft(id, turn.item);
    const certainty = certaintyOf(form);
    const hinted = form.querySelector(".hint:not([hidden])") !== null;
    add({
      kind: "answered",
      ...{ sitting: id, item: turn.item, print: item.print, response },
      ...(certainty === undefined ? {} : { certainty }),
      ...(hinted ? { hinted } : {}),
    });
  };
  screen.hears({ changed, submitted });
  return () => {
    screen.hears(undefined);
    paper.restore();
  };
}

function responseOf({ response }: Try): Response {
  return response as Response;
}

/** One choice is right or it is not: marks say no more than that. */
function plainly({ type }: StudyItem, result: Result): string | undefined {
  if (result.kind !== "scored") return undefined;
  if (isRight(result)) return words.turn.right;
  return type === "single" || type === "true-false" ? words.turn.wrong : undefined;
}

function tell(form: HTMLFormElement, item: StudyItem, result: Result, over: boolean): void {
  const how = explain(scoring, item.keyed, result);
  const again = !over && result.kind === "scored" && !isRight(result);
  const told = again
    ? words.turn.notYet(result.marks.n > 0 ? how : "")
    : (plainly(item, result) ?? how);
  showVerdict(form, item.keyed, result, told, over);
  say(told);
  if (result.kind !== "scored") {
    form.querySelector<HTMLElement>(`.${CLASS.written} input`)?.focus();
    form.querySelector(`.${CLASS.result}`)?.scrollIntoView({ block: "nearest" });
  }
}
