/** How sure the learner was, and how often that was right: a bar for each, with its numbers. */
import { study as words } from "virtual:words";
import { formatFraction, fraction, sum, times } from "../../../quiz/numbers/fraction.ts";
import {
  type Calibration,
  CERTAINTIES,
  calibration,
  certaintyMarks,
} from "../../../quiz/study/certainty.ts";
import { h, svg } from "../h.ts";
import type { Outcomes } from "./done.ts";

const SUREST = 3;

/** Empty where nothing was asked. */
export function certaintySection(all: readonly Outcomes[]): HTMLElement[] {
  const asked = all.filter(({ certainty }) => certainty !== undefined);
  if (asked.length === 0) return [];
  const marks = asked.flatMap(({ first, certainty }) => {
    const own = certainty === undefined ? undefined : certaintyMarks(first, certainty);
    return own === undefined ? [] : [own];
  });
  const most = times(fraction(SUREST), sum(asked.map(({ first }) => first.max)));
  const tries = asked.map(({ first, certainty }) => ({ result: first, certainty }));
  const rows = calibration(tries)
    .filter(({ answers }) => answers > 0)
    .toSorted((a, b) => CERTAINTIES.indexOf(a.certainty) - CERTAINTIES.indexOf(b.certainty))
    .map(row);
  return [
    h(
      "section",
      { class: "shares" },
      h("h3", {}, words.result.certainty),
      h("p", {}, words.result.cbm(formatFraction(sum(marks)), formatFraction(most))),
      h("ul", {}, ...rows),
    ),
  ];
}

function row({ certainty, answers, percent = 0, claims, judgement }: Calibration): HTMLElement {
  const [from, to] = claims;
  const told = [
    words.result.calibration(percent, answers),
    words.result.claims(from, to),
    words.result.judgement[judgement],
  ];
  return h(
    "li",
    {},
    h("span", {}, words.turn.certainties[certainty]),
    picture(percent, from, to),
    h("small", {}, told.join(" · ")),
  );
}

/** What was right, over the band in which this certainty pays best. */
function picture(percent: number, from: number, to: number): SVGElement {
  const rect = (kind: string, x: number, width: number, y: number, height: number) =>
    svg("rect", {
      ...{ class: kind, x: String(x), width: String(width), y: String(y), height: String(height) },
    });
  return svg(
    "svg",
    {
      ...{ viewBox: "0 0 100 8", preserveAspectRatio: "none", class: "bar tall" },
      "aria-hidden": "true",
    },
    rect("new", 0, 100, 3, 2),
    rect("band", from, to - from, 0, 8),
    rect("known", 0, percent, 2, 4),
  );
}
