/** The last slide sums up what the class answered; there from the first hand that is counted. */
import { deck as words } from "virtual:words";
import { toPercent } from "../../quiz/numbers/fraction.ts";
import { toCsv } from "../../quiz/tables/csv.ts";
import { shareRight, tally } from "../../quiz/votes/tally.ts";
import { roundsOf } from "../../quiz/votes/votes.ts";
import { type AskedItem, askedItem } from "../shared/asked-item.ts";
import { button } from "../shared/button.ts";
import { element } from "../shared/element.ts";
import { keeps } from "../shared/storage.ts";
import type { Stage } from "./stage.ts";
import type { ClassCount } from "./votes.ts";

interface Asked extends AskedItem {
  /** Id of the slide that asks it. */
  readonly slide: string;
}

/** Shows and fills `bakeClassResults`'s slide; does nothing on a page without one. */
export function sumUpClass(stage: Stage, count: ClassCount): void {
  const slide = document.querySelector<HTMLElement>(".slides > .results");
  const body = slide?.querySelector(".body");
  if (slide == null || body == null) return;
  const items = stage.slides().flatMap((one): Asked[] => {
    const item = askedItem(one);
    return item === undefined ? [] : [{ ...item, slide: one.id }];
  });
  const update = () => {
    const voted = items.filter((item) => rounds(item, count).some(({ hands }) => hands > 0));
    body.replaceChildren(...(voted.length === 0 ? [empty()] : [table(voted, count), tools()]));
    const hidden = voted.length === 0 && stage.slide() !== slide;
    if (hidden === slide.hidden) return;
    slide.hidden = hidden;
    stage.refresh();
  };
  const tools = () => {
    const part = document.createElement("p");
    part.className = "results-tools";
    part.append(
      words.resultsNote,
      " ",
      ...(keeps() ? [] : [element("strong", "warning", words.votesUnkept), " "]),
      button(words.saveVotes, () => save(items, count)),
    );
    return part;
  };
  count.onChange(update);
  update();
}

const rounds = (item: AskedItem, count: ClassCount) =>
  roundsOf(count.state().votes, item.id).map((hands) =>
    tally(
      hands,
      item.options.map(({ id }) => id),
    ),
  );

function empty(): HTMLElement {
  const said = document.createElement("p");
  said.textContent = words.resultsEmpty;
  return said;
}

function table(items: readonly Asked[], count: ClassCount): HTMLElement {
  const sheet = document.createElement("table");
  const { question, first, second, change } = words.resultsColumns;
  const head = sheet.createTHead().insertRow();
  for (const name of [question, first, second, change]) {
    const cell = document.createElement("th");
    cell.scope = "col";
    cell.textContent = name;
    head.append(cell);
  }
  const body = sheet.createTBody();
  for (const item of items) {
    const all = rounds(item, count);
    const [before, after] = all.map((round) => {
      const share = item.right.length === 0 ? undefined : shareRight(round, item.right);
      return share === undefined ? undefined : toPercent(share);
    });
    const row = body.insertRow();
    const name = document.createElement("th");
    name.scope = "row";
    const link = element("a", "", item.title);
    link.href = `#${item.slide}`;
    name.append(link);
    row.append(name);
    for (const [index, percent] of [before, after].entries()) {
      row.insertCell().textContent =
        percent === undefined ? "–" : words.shareOf(percent, all[index]?.hands ?? 0);
    }
    row.insertCell().textContent =
      before === undefined || after === undefined ? "" : words.points(after - before);
  }
  return sheet;
}

/** Nothing in it can become a formula: `toCsv` sees to that. */
function save(items: readonly AskedItem[], count: ClassCount): void {
  const rows = items.flatMap((item) =>
    rounds(item, count).flatMap((round, index) =>
      round.options.map(({ option, hands, percent }) => {
        const text = item.options.find(({ id }) => id === option)?.text ?? "";
        const right = item.right.includes(option) ? 1 : 0;
        return [item.id, item.title, index + 1, option, text, hands, percent, right];
      }),
    ),
  );
  const file = new Blob([toCsv([words.csvColumns, ...rows])], { type: "text/csv" });
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = words.csvName(count.state().period);
  link.click();
  URL.revokeObjectURL(link.href);
}
