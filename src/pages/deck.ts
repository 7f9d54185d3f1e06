/** The deck as HTML: every slide, figure, checkpoint and note, before any script runs. */

import type { Slide } from "../deck/slide.ts";
import { blockHtml, escapeHtml, inlineHtml } from "../markdown/marked.ts";
import { bakeCheckpoint } from "./checkpoint.ts";
import type { Edition } from "./edition.ts";
import { bakeFigure } from "./figure.ts";

export function bakeDeck(lesson: Edition): string {
  return lesson.deck.slides.map((slide, index) => bakeSlide(slide, index + 1, lesson)).join("\n");
}

export function bakeSlide(slide: Slide, number: number, lesson: Edition): string {
  const total = lesson.deck.slides.length;
  const kicker = slide.kind === "checkpoint" ? lesson.words.pages.checkpoint : slide.chapter;
  return [
    `<section id="${slide.id}" class="${slide.kind}" data-source="${slide.paragraphs.join(" ")}" data-minutes="${slide.minutes}" data-chapter="${escapeHtml(slide.chapter)}">`,
    `<header><p class="chapter">${inlineHtml(kicker)}</p><h2>${inlineHtml(slide.title)}</h2></header>`,
    `<div class="body">${bakeBody(slide, lesson)}</div>`,
    `<footer><p class="source">${citation(slide, lesson)}</p><p class="number">${number}<span> / ${total}</span></p></footer>`,
    `<aside class="notes"><details><summary>${lesson.words.pages.notes}</summary>${blockHtml(slide.notes)}</details></aside>`,
    "</section>",
  ].join("\n");
}

/** How the parts of a slide are baked that look different on paper. */
export interface Parts {
  readonly checkpoint: typeof bakeCheckpoint;
  readonly figure: typeof bakeFigure;
}
const SCREEN: Parts = { checkpoint: bakeCheckpoint, figure: bakeFigure };

export function bakeBody(slide: Slide, lesson: Edition, parts = SCREEN): string {
  const text = fragments(blockHtml(slide.body), slide.body);
  const prose = text === "" ? "" : `<div class="prose">${text}</div>`;
  switch (slide.kind) {
    case "objectives": {
      const list = [...lesson.deck.objectives.values()].map((o) => `<li>${inlineHtml(o)}</li>`);
      return `${prose}<ol class="objectives-list">${list.join("")}</ol>`;
    }
    case "checkpoint": {
      const question = lesson.questions.find(({ item }) => item.id === slide.checkpoint);
      return prose + (question === undefined ? "" : parts.checkpoint(question, lesson));
    }
    default: {
      const svg =
        slide.figure === undefined ? undefined : lesson.deck.figures.get(slide.figure.path);
      const figure =
        svg === undefined ? "" : parts.figure(svg, slide.figure?.caption ?? "", slide.id);
      return prose + figure;
    }
  }
}

/** A list written with `*` is shown one entry after another; one with `-` at once. */
function fragments(html: string, markdown: string): string {
  return /^\* /m.test(markdown) ? html.replaceAll("<li>", '<li class="fragment">') : html;
}

export function citation(slide: Slide, lesson: Edition): string {
  const parts = [];
  if (slide.paragraphs.length > 0) {
    parts.push(lesson.words.pages.cites(lesson.source?.cited ?? "", slide.paragraphs));
  }
  if (slide.beyond !== undefined) parts.push(lesson.words.pages.beyond(slide.beyond));
  return escapeHtml(parts.join(". "));
}
