/** The report's part on items: each with its figures, what to do about it, and who chose what. */
import { escapeHtml, inlineHtml } from "../markdown/marked.ts";
import type { Edition } from "../pages/edition.ts";
import type { Distractors } from "../quiz/analysis/distractors.ts";
import { judgeItem, judgeOption } from "../quiz/analysis/judgement.ts";
import type { ClassReport } from "../quiz/responses/class-grader.ts";
import type { Total } from "../quiz/scoring/total.ts";
import { adviceOnItem } from "../words/advice.ts";

/** HTML, a section an item. Where attempts are too few, figures come without advice. */
export function reportItems(report: ClassReport, edition: Edition): string {
  const { grading, analysis } = edition.words;
  const { attempts } = report.paper;
  const legend = Object.values(analysis.items).map((text) => `<li>${escapeHtml(text)}</li>`);
  const items = edition.questions.map(({ item }, at) => {
    const figures = report.items[at];
    if (figures === undefined) return "";
    const judgement = judgeItem(figures, attempts);
    const said = judgement === undefined ? [] : adviceOnItem(analysis, judgement);
    const advice = said.map((sentence) => `<p class="advice">${escapeHtml(sentence)}</p>`).join("");
    const names = Object.keys(analysis.items) as (keyof typeof analysis.items)[];
    const head = names.map((name) => grading.figures[name]);
    const row = names.map((name) => rounded(figures[name]));
    return `<section><h3>${at + 1} ${inlineHtml(item.title)}</h3>\n${advice}${table(head, [row])}${options(report.distractors[at], attempts, edition)}</section>`;
  });
  return `<h2>${grading.items}</h2>\n<ul class="legend">${legend.join("")}</ul>\n${items.join("\n")}`;
}

function options(
  found: Distractors | undefined,
  attempts: number,
  { words: { grading, analysis } }: Edition,
): string {
  if (found === undefined) return "";
  const thirds = ["low", "middle", "high"] as const;
  const rows = found.options.map((one) => {
    const judged = judgeOption(one, attempts);
    const said = judged === undefined ? "" : analysis.options[judged];
    const name = one.right ? `${one.option} (${grading.right})` : one.option;
    return [escapeHtml(name), ...thirds.map((third) => String(one[third])), escapeHtml(said)];
  });
  const none = [grading.noAnswer, ...thirds.map((third) => String(found.none[third])), ""];
  const head = [grading.option, ...thirds.map((third) => grading.thirds[third]), ""];
  return `<h4>${grading.options}</h4>\n${table(head, [...rows, none])}`;
}

/** @param rows cells of HTML; the first of a row names it */
export function table(
  head: readonly string[] | undefined,
  rows: readonly (readonly string[])[],
): string {
  const top = head === undefined ? "" : tableHead(head);
  return `<table>${top}<tbody>${rows.map(tableRow).join("")}</tbody></table>\n`;
}

/** @param head cells, as HTML */
export function tableHead(head: readonly string[]): string {
  return `<thead><tr>${head.map((text) => `<th scope="col">${text}</th>`).join("")}</tr></thead>`;
}

/** @param cells as HTML; the first is the row's heading */
export function tableRow([first = "", ...rest]: readonly string[]): string {
  const cells = rest.map((cell) => `<td>${cell}</td>`).join("");
  return `<tr><th scope="row">${first}</th>${cells}</tr>\n`;
}

/** @example rounded(66.666) // "66.7" */
export function rounded(value: number | undefined): string {
  return value === undefined ? "–" : String(Math.round(value * 10) / 10);
}

/**
 * Marks in per cent of the most, rounded to a tenth; a dash where there are none to earn.
 * @example percentOf({ marks: { n: 1, d: 3 }, max: { n: 2, d: 1 } }) // "16.7"
 */
export function percentOf({ marks, max }: Total): string {
  return rounded(max.n === 0 ? undefined : (100 * marks.n * max.d) / (marks.d * max.n));
}
