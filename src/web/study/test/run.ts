/** A test while it is taken: one question at a time, in any order, each answer kept as it is entered. */
import { scoring, study as words } from "virtual:words";
import { DATA } from "../../../pages/form.ts";
import type { KeyedItem } from "../../../quiz/keyed-item.ts";
import { score } from "../../../quiz/scoring/score.ts";
import type { Started, StudyEvent } from "../../../quiz/study/event.ts";
import { explain } from "../../../words/explain.ts";
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
import { draftOf, keepDraft } from "../store/draft.ts";
import { showHandIn } from "./hand-in.ts";
import { numberStrip } from "./numbers.ts";
import { showTime } from "./time.ts";

/** @param started the sitting's first event: its items, code and time limit */
export function runTest(screen: Screen, started: Started): void {
  const { study, paper, stage, leaving } = screen;
  const { sitting, code = "" } = started;
  const items = started.items.filter((id) => study.items.has(id));
  const clock = showTime(started);
  leaving(clock.stop);
  // Handed in, here or in another window: no answer counts any more.
  const hear = (event: StudyEvent) => {
    if (event.kind === "closed" && event.sitting === sitting) go(`#done/${sitting}`, true);
  };
  study.listen(hear);
  leaving(() => study.ignore(hear));
  // What cannot be read is open, too: it would be worth nothing.
  const isOpen = (id: string) => {
    const item = study.items.get(id);
    const { response } = draftOf(sitting, id);
    return item !== undefined && score(item.keyed, response).kind !== "scored";
  };

  const show = (at: number): void => {
    paper.restore();
    const id = items[at];
    if (id === undefined) {
      end();
      return;
    }
    const form = paper.take(id);
    form.classList.add("alone");
    shuffleForm(form, code);
    const draft = draftOf(sitting, id);
    writeResponse(form, draft.response);
    activate(form, firstOpen(form));
    askCertainty(form, draft.certainty);
    const strip = numberStrip(items, at, isOpen, show);
    const check = form.querySelector<HTMLButtonElement>("button[type=submit]");
    if (check === null) throw new Error("A form has a button.");
    check.textContent = at + 1 < items.length ? words.test.next : words.test.toEnd;
    if (at > 0) {
      const back = button(words.test.previous, () => show(at - 1), { class: "quiet added" });
      check.before(back);
    }
    const place = h("p", {}, words.test.place(at + 1, items.length, code));
    const top = h("div", { class: "progress" }, place, clock.element, strip.element);
    stage.replaceChildren(top, form);
    const heading = form.querySelector("h3");
    heading?.setAttribute("tabindex", "-1");
    heading?.setAttribute("aria-level", "2"); // alone, it stands under no other
    heading?.focus({ preventScroll: true });
    scrollTo(0, 0);
    screen.hears({
      changed: () => {
        const response = readResponse(form);
        keepDraft(sitting, id, { response, certainty: certaintyOf(form) });
        strip.update();
        clearVerdict(form);
        for (const old of form.querySelectorAll(".suggest")) old.remove();
      },
      submitted: () => {
        if (!waits(form, study.items.get(id)?.keyed)) show(at + 1);
      },
    });
  };
  const end = () => {
    screen.hears(undefined);
    paper.restore();
    showHandIn(screen, { ...started, items }, clock, isOpen, show);
  };
  const first = items.findIndex(isOpen);
  show(first === -1 ? items.length : first);
}

/**
 * Whether something about what was typed is asked back first: what cannot be read, or is nearly an
 * answer. Neither says what would be right.
 */
function waits(form: HTMLFormElement, item: KeyedItem | undefined): boolean {
  const response = readResponse(form);
  if (item === undefined || response === undefined) return false;
  const result = score(item, response);
  const again = form.dataset[DATA.outcome] === "invalid";
  if (result.kind !== "invalid") return askBack(form, item, response, result);
  if (again) return false;
  const told = explain(scoring, item, result);
  showVerdict(form, item, result, told, false);
  say(told);
  askBack(form, item, response, result);
  return true;
}
