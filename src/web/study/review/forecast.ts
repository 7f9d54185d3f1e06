/** What comes in the next two weeks: a bar a day, and the same in words. */
import { study as words } from "virtual:words";
import { h, svg } from "../h.ts";
import type { Study } from "../study.ts";
import { forecastOf } from "./due.ts";
import { whenWords } from "./when.ts";

const [WIDTH, HEIGHT] = [20, 60] as const;

/** A figure with a text beside it; days are counted from now, by the study's clock. */
export function forecast(study: Study): HTMLElement {
  const days = forecastOf(study);
  const most = Math.max(1, ...days.map(({ items }) => items));
  const bars = days.map(({ day, items }) => {
    const height = (HEIGHT * items) / most;
    return svg("rect", {
      ...{ x: String(day * WIDTH + 2), y: String(HEIGHT - height), width: String(WIDTH - 4) },
      ...{ height: String(Math.max(height, 1)), class: items > 0 ? "known" : "new" },
    });
  });
  const counts = days.flatMap(({ day, items }) => {
    if (items === 0) return [];
    const text = svg("text", {
      ...{ x: String(day * WIDTH + WIDTH / 2), "text-anchor": "middle" },
      y: String(HEIGHT - (HEIGHT * items) / most - 4),
    });
    text.textContent = String(items);
    return [text];
  });
  const ends = [days[0], days.at(-1)].map((end, at) => {
    const text = svg("text", {
      ...{ x: String(at === 0 ? 2 : days.length * WIDTH - 2), y: String(HEIGHT + 14) },
      "text-anchor": at === 0 ? "start" : "end",
    });
    text.textContent = whenWords(end?.day ?? 0);
    return text;
  });
  const picture = svg(
    "svg",
    {
      viewBox: `0 -16 ${days.length * WIDTH} ${HEIGHT + 34}`,
      class: "forecast",
      "aria-hidden": "true",
    },
    ...bars,
    ...counts,
    ...ends,
  );
  const rows = days
    .filter(({ items }) => items > 0)
    .map(({ day, items }) => h("li", {}, words.review.day(whenWords(day), items)));
  return h(
    "section",
    {},
    h("h3", {}, words.review.forecast),
    picture,
    h("ul", { class: "numbers-of" }, ...rows),
    h("p", {}, words.review.forecastNote),
  );
}
