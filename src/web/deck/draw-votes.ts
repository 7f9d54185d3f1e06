/** Draws the votes into the options of the present checkpoint: a bar, a count and a share a round. */
import { deck as words } from "virtual:words";
import { change, tally } from "../../quiz/votes/tally.ts";
import { roundsOf } from "../../quiz/votes/votes.ts";
import { askedItem, idOf, OPTIONS } from "../shared/asked-item.ts";
import type { Stage } from "./stage.ts";
import type { ClassCount } from "./votes.ts";

/** Draws anew at each call; without a checkpoint it does nothing. */
export function drawVotes(stage: Stage, count: ClassCount): void {
  const slide = stage.slide();
  const item = askedItem(slide);
  const question = slide?.querySelector<HTMLElement>(".question");
  if (item === undefined || question == null) return;
  const options = item.options.map(({ id }) => id);
  const rounds = roundsOf(count.state().votes, item.id)
    .map((hands) => tally(hands, options))
    .filter(({ hands }) => hands > 0);
  const shown = count.state().shown.includes(item.id) && rounds.length > 0;
  question.dataset["votes"] = shown ? "shown" : "hidden";
  question.dataset["rounds"] = String(rounds.length);
  question.style.setProperty("--options", String(options.length));
  const [before, after] = rounds;
  const changes = before !== undefined && after !== undefined ? change(before, after) : [];
  for (const line of question.querySelectorAll<HTMLElement>(OPTIONS)) {
    line.querySelector(".votes")?.remove();
    if (!shown) continue;
    const bars = document.createElement("span");
    bars.className = "votes";
    for (const [index, round] of rounds.entries()) {
      const own = round.options.find(({ option }) => option === idOf(line));
      const points = index === 1 ? changes.find(({ option }) => option === idOf(line)) : undefined;
      if (own !== undefined) bars.append(bar(own.hands, own.percent, points?.points));
    }
    line.append(bars);
  }
  // Why not: of the wrong option that most hands went to; of several, the first, since there is room for one.
  const wrong = rounds.at(-1)?.options.filter(({ option }) => !item.right.includes(option)) ?? [];
  const most = Math.max(0, ...wrong.map(({ hands }) => hands));
  const tempting = wrong.find(({ hands }) => hands > 0 && hands === most)?.option;
  for (const line of slide?.querySelectorAll<HTMLElement>(".against > [data-option]") ?? []) {
    line.classList.toggle("tempting", idOf(line) === tempting);
  }
}

function bar(hands: number, percent: number, points: number | undefined): HTMLElement {
  const row = document.createElement("span");
  row.className = "round";
  const length = document.createElement("i");
  length.className = "bar";
  length.style.setProperty("--share", String(percent / 100));
  const number = document.createElement("b");
  number.className = "count";
  number.textContent = String(hands);
  const share = document.createElement("span");
  share.className = "share";
  share.textContent = words.share(percent);
  row.append(length, number, share);
  if (points !== undefined && points !== 0) {
    const moved = document.createElement("span");
    moved.className = "change";
    moved.textContent = words.change(points);
    row.append(moved);
  }
  return row;
}
