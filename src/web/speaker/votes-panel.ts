/** The votes before the class sees them, and what to do next. */
import { speaker as words } from "virtual:words";
import { toPercent } from "../../quiz/numbers/fraction.ts";
import { advise, shareRight, type Tally, tally } from "../../quiz/votes/tally.ts";
import { roundsOf } from "../../quiz/votes/votes.ts";
import type { Action } from "../deck/key-action.ts";
import { askedItem } from "../shared/asked-item.ts";
import { button } from "../shared/button.ts";
import type { ClassVotes } from "../shared/class-votes.ts";
import { element } from "../shared/element.ts";

export interface VotesPanel {
  readonly element: HTMLElement;
  readonly show: (slide: HTMLElement | undefined, votes: ClassVotes) => void;
}

/** Hidden on slides that ask nothing. @param act what the teacher presses, done in the deck */
export function votesPanel(act: (action: Action) => void): VotesPanel {
  const box = element("section", "vote-panel");
  box.setAttribute("aria-label", words.votes);
  return {
    element: box,
    show(slide, votes) {
      const item = askedItem(slide);
      box.hidden = item === undefined;
      if (item === undefined) return;
      const options = item.options.map(({ id }) => id);
      const rounds = roundsOf(votes.votes, item.id).map((hands) => tally(hands, options));
      const second = votes.second.includes(item.id);
      const round = second ? 2 : 1;
      const now = rounds[round - 1] ?? tally({}, options);
      const focused = document.activeElement?.getAttribute("aria-label");
      const table = element("table", "");
      for (const [index, { id }] of item.options.entries()) {
        table.append(
          row(id, index, item.right.includes(id), second ? [rounds[0], now] : [now], act),
        );
      }
      const shown = votes.shown.includes(item.id);
      box.replaceChildren(
        element("h2", "", words.round(round)),
        table,
        element("p", "seen", shown ? words.shown : words.hidden),
        element(
          "p",
          "vote-tools",
          button(words.show, () => act("show")),
          button(words.again, () => act("again")),
          button(words.think, () => act("timer")),
        ),
        ...advice(now, item.right),
      );
      box.querySelector<HTMLElement>(`[aria-label="${focused ?? ""}"]`)?.focus();
    },
  };
}

function row(
  id: string,
  index: number,
  right: boolean,
  rounds: readonly (Tally | undefined)[],
  act: (action: Action) => void,
): HTMLElement {
  const line = element("tr", right ? "right" : "");
  line.append(element("th", "", id.toUpperCase(), right ? " ✓" : ""));
  for (const round of rounds) {
    const own = round?.options.find(({ option }) => option === id);
    line.append(element("td", "", String(own?.hands ?? 0)));
    line.append(element("td", "share", `${own?.percent ?? 0} %`));
  }
  const less = button("−", () => act({ hand: index + 1, by: -1 }));
  const more = button("+", () => act({ hand: index + 1, by: 1 }));
  less.setAttribute("aria-label", words.oneLess(id.toUpperCase()));
  more.setAttribute("aria-label", words.oneMore(id.toUpperCase()));
  line.append(element("td", "count", less, more));
  return line;
}

function advice(counted: Tally, right: readonly string[]): HTMLElement[] {
  const share = shareRight(counted, right);
  const next = advise(counted, right);
  if (right.length === 0 || share === undefined || next === undefined) return [];
  const said = element("p", "advice");
  said.append(
    element("strong", "", words.rightShare(toPercent(share))),
    ` ${words.advice[next]} `,
    element("small", "", words.adviceSource),
  );
  return [said];
}
