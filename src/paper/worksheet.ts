/** `worksheet.pdf`: the questions on paper. Made from items alone: no key ever comes in here. */

import { blockHtml, escapeHtml, inlineHtml } from "../markdown/marked.ts";
import type { Edition } from "../pages/edition.ts";
import { markingRule } from "../pages/marking-rule.ts";
import { unitOf } from "../quiz/item.ts";
import type { Words } from "../words/words.ts";
import type { Format, PrintDocument } from "./document.ts";
import type { Paper, PaperItem, PaperOption } from "./paper.ts";
import { paperDocument, versionOf } from "./paper-document.ts";

/** The items in the paper's order, with room to write; see `paperDocument` for its name. */
export function worksheetDocument(
  lesson: Edition,
  paper: Paper,
  format: Format,
): Promise<PrintDocument> {
  const sections = paper.sections.map(
    ({ title, items }) =>
      `<section><h2>${inlineHtml(title)}</h2>\n<div class="columns">${items.map((item) => bakeItem(item, lesson.words)).join("\n")}</div>\n</section>`,
  );
  return paperDocument(lesson, paper, format, {
    name: "worksheet",
    title: lesson.words.paper.worksheet,
    sheet: "print-worksheet",
    html: `${masthead(lesson, paper)}\n<main>${sections.join("\n")}</main>`,
  });
}

function masthead({ deck, words }: Edition, paper: Paper): string {
  const blank = (label: string) => `<p>${label}<span class="rule" aria-hidden="true"></span></p>`;
  const kind = [words.paper.worksheetName, ...versionOf(paper, words)].join(" · ");
  const rubric = words.paper.rubric.map((line) => `<li>${line}</li>`).join("");
  return `<header class="masthead">
<p class="kind">${escapeHtml(kind)}</p>
<h1>${inlineHtml(deck.title)}</h1>
<div class="who">${[words.paper.name, words.paper.group, words.paper.date].map(blank).join("")}<p class="score">${words.paper.total}<span class="rule" aria-hidden="true"></span>${words.paper.outOf(paper.marks)}</p></div>
<div class="rubric"><p><b>${words.paper.size(paper.size, paper.marks)}</b></p><ul>${rubric}</ul></div>
</header>`;
}

function bakeItem(paperItem: PaperItem, words: Words): string {
  const { number, item } = paperItem;
  return `<article class="item ${item.type}">
<h3><span class="number">${number}</span> ${inlineHtml(item.title)}</h3>
<div class="stem">${blockHtml(item.stem)}</div>
<p class="how">${words.paper.instructions[item.type]} <span class="marks">${words.paper.marks(item.marks)}</span></p>
${markingRule(item, words)}
${room(paperItem, words)}
</article>`;
}

/** Room to answer. The boxes and lines are drawn: for a reader's ear the instruction above is enough. */
function room({ item, options, choices }: PaperItem, words: Words): string {
  switch (item.type) {
    case "single":
    case "true-false":
    case "multiple":
      return `<ol class="letters">${options.map((option) => entry(option, "box")).join("")}</ol>`;
    case "ordering":
      return `<ul class="order">${options.map((option) => entry(option, "slot")).join("")}</ul>`;
    case "matching":
      return `<div class="pairs"><ol class="letters">${options.map((option) => entry(option, "slot")).join("")}</ol><ol class="choices">${choices.map((option) => entry(option)).join("")}</ol></div>`;
    case "numeric":
    case "short-text": {
      const own = unitOf(item);
      const unit = own === undefined ? "" : ` ${escapeHtml(own)}`;
      return `<p class="written">${words.paper.answer}<span class="rule" aria-hidden="true"></span>${unit}</p>`;
    }
  }
}

function entry({ letter, text }: PaperOption, room?: "box" | "slot"): string {
  const drawn = room === undefined ? "" : `<span class="${room}" aria-hidden="true"></span>`;
  return `<li value="${place(letter)}">${drawn}${inlineHtml(text)}</li>`;
}

/** Where a letter or a number stands among its like, from 1. */
function place(letter: string): number {
  return /^\d/.test(letter) ? Number(letter) : letter.charCodeAt(0) - 0x60;
}
