/** The topics, each with a bar of what is known of it. */

import { study as words } from "virtual:words";
import { standingOf } from "../../../quiz/study/history.ts";
import { pickTopic } from "../../../quiz/study/pick.ts";
import { bank } from "../bank.ts";
import { bar } from "../bar.ts";
import { h } from "../h.ts";
import type { Study } from "../study.ts";

/** One link a topic, to practise it. */
export function topicList({ history }: Study): HTMLElement {
  const rows = bank.topics.map(({ id, text }) => {
    const items = pickTopic(bank.items, id);
    const standings = items.map((item) => standingOf(history, item));
    const count = (wanted: string) => standings.filter((one) => one === wanted).length;
    const [known, missed] = [count("known"), count("missed")];
    const told =
      known + missed === 0
        ? words.start.topicNew(items.length)
        : words.start.topicBar(known, items.length, missed);
    return h(
      "li",
      {},
      h(
        "a",
        { href: `#practise/${id}`, class: "topic" },
        h("span", {}, text),
        bar([
          { kind: "known", size: known },
          { kind: "missed", size: missed },
          { kind: "new", size: items.length - known - missed },
        ]),
        h("small", {}, told),
      ),
    );
  });
  return h(
    "section",
    { class: "topics", "aria-labelledby": "study_topics" },
    h("h2", { id: "study_topics" }, words.start.topics),
    h("ol", {}, ...rows),
  );
}
