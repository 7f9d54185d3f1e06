/** `report.html`: what a class has come to, to read on a screen and to print. */
import { readFile } from "node:fs/promises";
import { escapeHtml, inlineHtml } from "../markdown/marked.ts";
import type { Edition } from "../pages/edition.ts";
import { FEWEST_ATTEMPTS, judgePaper } from "../quiz/analysis/judgement.ts";
import { formatFraction } from "../quiz/numbers/fraction.ts";
import type { ClassReport, Graded } from "../quiz/responses/class-grader.ts";
import { visibleText } from "../quiz/tables/visible-text.ts";
import { adviceOnPaper } from "../words/advice.ts";
import { percentOf, reportItems, rounded, table, tableHead, tableRow } from "./report-items.ts";

const STYLES = new URL("../web/theme/report.css", import.meta.url);

/**
 * The report is one page of HTML that needs nothing else: this head, a row for every student, and the
 * end. Whatever a student has typed is text in it.
 */
export async function reportHead(edition: Edition, { paper, items }: ClassReport): Promise<string> {
  const { deck, words } = edition;
  const { grading } = words;
  const title = escapeHtml(grading.title(deck.title));
  const head = [grading.student, grading.file, grading.marks, grading.max, grading.percent];
  return `<!doctype html>
<html lang="${deck.lang}" dir="${deck.dir}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${await readFile(STYLES, "utf8")}</style>
</head>
<body>
<h1>${title}</h1>
<p>${grading.intro(paper.attempts, items.length)}</p>
<h2>${grading.students}</h2>
<table>${tableHead(head)}<tbody>
`;
}

/** A student's row; name and file are text that is not to be trusted. */
export function reportRow({ student, total }: Graded, file: string): string {
  return tableRow([
    visible(student),
    visible(file),
    formatFraction(total.marks),
    formatFraction(total.max),
    percentOf(total),
  ]);
}

/** All that follows the last student: objectives, paper, items. */
export function reportEnd(edition: Edition, report: ClassReport): string {
  return `</tbody></table>
${objectives(report, edition)}
${paper(report, edition)}
${reportItems(report, edition)}
</body>
</html>
`;
}

/** Somebody's own words, whatever they hold, in their own direction. */
function visible(text: string): string {
  return `<bdi>${escapeHtml(visibleText(text))}</bdi>`;
}

function objectives(
  { objectives: means }: ClassReport,
  { deck, words: { grading } }: Edition,
): string {
  const rows = [...deck.objectives].flatMap(([id, text]) => {
    const mean = means.get(id);
    return mean === undefined ? [] : [[inlineHtml(text), rounded(100 * mean)]];
  });
  return `<h2>${grading.objectives}</h2>\n${table([grading.objective, grading.percent], rows)}`;
}

function paper({ paper: figures }: ClassReport, { words }: Edition): string {
  const { grading, analysis } = words;
  const names = Object.keys(analysis.paper) as (keyof typeof analysis.paper)[];
  const rows = names.map((name) => [
    grading.figures[name],
    rounded(figures[name]),
    escapeHtml(analysis.paper[name]),
  ]);
  const judgement = judgePaper(figures);
  const said =
    judgement === undefined
      ? figures.attempts < FEWEST_ATTEMPTS
        ? [analysis.tooSmall(FEWEST_ATTEMPTS)]
        : []
      : adviceOnPaper(analysis, judgement);
  const advice = said.map((sentence) => `<p class="advice">${escapeHtml(sentence)}</p>`).join("");
  return `<h2>${grading.paper}</h2>\n${advice}${table(undefined, rows)}`;
}
