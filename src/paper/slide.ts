/** A slide on paper: as on the screen, a checkpoint either asked or answered. */

import type { Slide } from "../deck/slide.ts";
import { inlineHtml } from "../markdown/marked.ts";
import { bakeAsked, bakeReason } from "../pages/checkpoint.ts";
import { bakeBody, slideClass } from "../pages/deck.ts";
import type { Edition } from "../pages/edition.ts";
import { bakeFigure } from "../pages/figure.ts";
import type { PictureParts } from "../pages/picture.ts";
import { bakeHead } from "../pages/slide-head.ts";
import type { Question } from "../quiz/question.ts";

/** What a slide on paper wears, without the tokens. */
export const SLIDE_SHEETS = [
  "base",
  "ruler",
  "slides",
  "checkpoint",
  "figure",
  "deck",
  "deck-kinds",
  "deck-opener",
  "deck-checkpoint",
  "print-slide",
] as const;

/** How a slide stands in a document: `answered` matters on checkpoints alone. */
export interface Printing {
  readonly number: number;
  readonly answered: boolean;
  /** The slide's own, except where it stands in the document a second time. */
  readonly id: string;
}

/** One `<section>`, which is one page. */
export function bakePrintedSlide(slide: Slide, printing: Printing, lesson: Edition): string {
  const { number, answered, id } = printing;
  const checkpoint = slide.kind === "checkpoint";
  const kicker = checkpoint
    ? answered
      ? lesson.words.paper.answered
      : lesson.words.pages.checkpoint
    : inlineHtml(slide.chapter);
  const body = bakeBody(slide, lesson, {
    checkpoint: answered ? bakeAnswered : bakeAsked,
    ...ON_PAPER,
  });
  return [
    `<section id="${id}" class="${slideClass(slide, lesson)}">`,
    bakeHead(slide, number, kicker, lesson),
    `<div class="body">${body}</div>`,
    `<footer role="none"><p class="number">${number} / ${lesson.deck.slides.length}</p></footer>`,
    "</section>",
  ].join("\n");
}

function bakeAnswered(question: Question, lesson: Edition): string {
  const reason = bakeReason(question, lesson, slideLink(question.entry.slide, lesson));
  return `${bakeAsked(question)}<details class="answer" open><summary role="paragraph">${lesson.words.pages.answer}</summary><div>${reason}</div></details>`;
}

/** A link to a slide of the same document, named by its number and title. */
export function slideLink(id: string, { deck, words }: Edition): string {
  const index = deck.slides.findIndex((slide) => slide.id === id);
  const title = inlineHtml(deck.slides[index]?.title ?? id);
  return `<a href="#${id}">${words.paper.toSlide(index + 1, title)}</a>`;
}

/** Paper is made from one file, so a photograph stands in it whole. */
export const ON_PAPER: PictureParts = {
  figure: bakePrintedFigure,
  address: (path, { bytes }) => {
    const ending = path.replace(/^.*\./, "").toLowerCase().replace(/^jpg$/, "jpeg");
    return `data:image/${ending};base64,${Buffer.from(bytes).toString("base64")}`;
  },
};

/** A PDF tells a figure by one text alone, so that is its title and its description. */
function bakePrintedFigure(svg: string, caption: string, key: string): string {
  return bakeFigure(svg, caption, key)
    .replace(
      / aria-labelledby="\S+" aria-describedby="\S+"/,
      ` aria-labelledby="${key}_title ${key}_desc"`,
    )
    .replace(/<div class="pan"[^>]*>(.*)<\/div>/s, "$1") // nothing is moved on paper
    .replace("<figure ", '<figure role="group" ');
}
