/** Before a test is handed in: what is still open is pointed out. */
import { study as words } from "virtual:words";
import type { Started } from "../../../quiz/study/event.ts";
import { button, h } from "../h.ts";
import type { Screen } from "../screen.ts";
import { draftOf, dropDrafts } from "../store/draft.ts";
import type { Study } from "../study.ts";
import type { TestClock } from "./time.ts";

/**
 * @param isOpen whether an item, by id, has no answer that counts
 * @param show goes to the question at a place, from 0
 */
export function showHandIn(
  { study, stage }: Screen,
  started: Started,
  clock: TestClock,
  isOpen: (item: string) => boolean,
  show: (at: number) => void,
): void {
  const open = started.items.flatMap((id, at) => (isOpen(id) ? [at] : []));
  const links = open.map((at) =>
    h(
      "li",
      {},
      button(String(at + 1), () => show(at), { "aria-label": words.test.number(at + 1, false) }),
    ),
  );
  const handIn = button(words.test.handIn, () => handInAnswers(study, started), {
    class: "primary",
  });
  const back = button(words.test.back, () => show(open[0] ?? 0), { class: "quiet" });
  const heading = h("h2", { tabindex: "-1" }, words.test.before);
  stage.replaceChildren(
    h("div", { class: "progress" }, clock.element),
    heading,
    h("p", {}, open.length === 0 ? words.test.allAnswered : words.test.stillOpen(open.length)),
    h("ol", { class: "numbers" }, ...links),
    h("div", { class: "actions" }, back, handIn),
  );
  heading.focus({ preventScroll: true });
}

function handInAnswers(study: Study, { sitting, items }: Started): void {
  for (const item of items) {
    const { response, certainty } = draftOf(sitting, item);
    const print = study.items.get(item)?.print;
    if (response === undefined || print === undefined) continue;
    study.add({
      ...{ kind: "answered", sitting, item, print, response },
      ...(certainty === undefined ? {} : { certainty }),
    });
  }
  study.add({ kind: "closed", sitting });
  dropDrafts(sitting);
}
