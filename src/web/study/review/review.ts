/** Review: what is due today, why, and what comes in the next two weeks. */
import { study as words } from "virtual:words";
import { button, h } from "../h.ts";
import { begin, runSitting } from "../practise/practise.ts";
import { go, type Screen } from "../screen.ts";
import { openSitting } from "../study.ts";
import { dueNow } from "./due.ts";
import { forecast } from "./forecast.ts";
import { reasonWords } from "./reason.ts";

/** Goes on with a review that is open; else its button begins one. */
export function showReview(screen: Screen): void {
  const { study, stage } = screen;
  const open = openSitting(study, ({ mode }) => mode === "review");
  const due = dueNow(study);
  const start = () => {
    const started = open ?? begin(study, "review", due);
    if (started === undefined) return;
    stage.replaceChildren();
    runSitting(screen, started);
  };
  const begun = study.history.tries.size > 0;
  const none = begun ? words.review.none : words.review.noneYet;
  const ready = due.length > 0 || open !== undefined;
  stage.append(
    h("h2", { tabindex: "-1" }, words.review.title),
    h("p", { class: "figure" }, due.length > 0 ? words.review.due(due.length) : none),
    h("p", {}, words.end.reason),
    h(
      "div",
      { class: "actions" },
      button(words.end.home, () => go(""), { class: "quiet" }),
      ...(begun ? [] : [button(words.start.mix, () => go("#practise"), { class: "primary" })]),
      ...(ready ? [button(words.review.begin, start, { class: "primary" })] : []),
    ),
    ...(due.length > 0 ? [reasons(screen, due)] : []),
    ...(begun ? [forecast(study)] : []),
  );
}

function reasons({ study }: Screen, due: readonly string[]): HTMLElement {
  const now = study.now();
  const rows = due.map((id) =>
    h(
      "li",
      {},
      h("strong", {}, study.items.get(id)?.title),
      h("small", {}, reasonWords(study.history, id, now)),
    ),
  );
  return h("section", { class: "reasons" }, h("h3", {}, words.review.why), h("ul", {}, ...rows));
}
