/** Brings a checkpoint to life: hands by key and by tap, the countdown, what stands at the slide's foot. */
import { deck as words } from "virtual:words";
import "../theme/votes.css";
import { tally } from "../../quiz/votes/tally.ts";
import { roundsOf } from "../../quiz/votes/votes.ts";
import { type AskedItem, askedItem, OPTIONS } from "../shared/asked-item.ts";
import { clock } from "../shared/clock.ts";
import { element } from "../shared/element.ts";
import { sumUpClass } from "./class-results.ts";
import { drawVotes } from "./draw-votes.ts";
import type { Name } from "./key-action.ts";
import type { Stage } from "./stage.ts";
import { thinkTime } from "./think-time.ts";
import { type ClassCount, countClass } from "./votes.ts";

/** What the checkpoint does of what is asked; the rest is not its own. */
export interface Checkpoint {
  readonly count: ClassCount;
  readonly timer: () => void;
}

const TOOLS: readonly (readonly [Name, string])[] = [
  ["timer", "M8 4v4l3 2M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13"],
  ["show", "M2.5 13.5v-4M6.5 13.5v-11M10.5 13.5v-7M14 13.5v-3"],
  ["again", "M13 8a5 5 0 1 1-1.6-3.7M13 1.8V5h-3.2"],
];

/** For all checkpoints of the deck, whichever stands now. */
export function liveCheckpoints(stage: Stage): Checkpoint {
  const count = countClass(stage);
  const think = thinkTime(
    () => stage.slide()?.id ?? "",
    () => hint(),
  );
  const tools = askTools();
  let at = stage.slide();

  function hint(): void {
    const item = askedItem(stage.slide());
    const foot = stage.slide()?.querySelector(":scope > footer");
    if (item === undefined || foot == null) return;
    const line = foot.querySelector(".hint") ?? document.createElement("p");
    line.className = "hint";
    if (line.parentElement === null) foot.append(line);
    const left = think.left();
    const round = count.round(item.id);
    const [first = 0, second = 0] = handsOf(count, item);
    const now = round === 2 ? second : first;
    const shown = count.state().shown.includes(item.id);
    const parts =
      shown && first > 0 && second > 0 && left === undefined
        ? [legend(words.resultsColumns.first, first), legend(words.secondVote, second)]
        : [round === 2 ? words.secondVote : "", now === 0 ? "" : words.hands(now)];
    const time = left === undefined ? "" : left === 0 ? words.thinkOver : words.think(clock(left));
    const said = [time, ...parts].filter((part) => part !== "");
    line.replaceChildren(...said.flatMap((part, index) => (index > 0 ? [" · ", part] : [part])));
    line.classList.toggle("thinking", left !== undefined);
  }

  function draw(): void {
    // Who has gone on, or told the answer, has ended it.
    if (stage.slide() !== at || stage.slide()?.querySelector(".answer[open]") != null) {
      at = stage.slide();
      think.stop();
    }
    tools.hidden = askedItem(stage.slide()) === undefined;
    drawVotes(stage, count);
    hint();
  }

  document.addEventListener("click", (event) => {
    const target = event.target instanceof Element ? event.target : null;
    const line = target?.closest<HTMLElement>(`.present ${OPTIONS}`);
    if (line == null || target?.closest("a") != null || !stage.running()) return;
    const place = askedItem(stage.slide())?.options.findIndex(
      ({ id }) => id === line.dataset["option"],
    );
    if (place !== undefined) count.hand({ hand: place + 1, by: event.shiftKey ? -1 : 1 });
  });
  stage.onChange(draw);
  count.onChange(draw);
  draw();
  sumUpClass(stage, count);
  return { count, timer: think.ask };
}

/** Hands of each round so far. */
function handsOf(count: ClassCount, item: AskedItem): number[] {
  const options = item.options.map(({ id }) => id);
  return roundsOf(count.state().votes, item.id).map((hands) => tally(hands, options).hands);
}

/** What a round's bars look like, and how many hands they are. */
function legend(round: string, hands: number): HTMLElement {
  return element("span", "legend", element("i", "bar"), ` ${round}: ${words.hands(hands)}`);
}

/** Buttons for whoever has no keyboard at hand; beside the others, at a checkpoint alone. */
function askTools(): HTMLElement {
  const group = document.createElement("span");
  group.className = "ask-tools";
  for (const [action, path] of TOOLS) {
    const press = document.createElement("button");
    press.type = "button";
    press.dataset["act"] = action;
    press.title = words.does[action];
    press.setAttribute("aria-label", words.does[action]);
    press.innerHTML = `<svg viewBox="0 0 16 16" aria-hidden="true"><path d="${path}"/></svg>`;
    group.append(press);
  }
  document.querySelector(".controls")?.prepend(group);
  return group;
}
