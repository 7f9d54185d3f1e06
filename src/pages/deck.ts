/** The deck as HTML: every slide, figure, checkpoint and note, before any script runs. */

import { cutNotes } from "../deck/notes.ts";
import type { Slide } from "../deck/slide.ts";
import { blockHtml, escapeHtml, inlineHtml, slideHtml } from "../markdown/marked.ts";
import { choicesOf, optionsOf } from "../quiz/item.ts";
import type { Words } from "../words/words.ts";
import { bakeCheckpoint } from "./checkpoint.ts";
import { density, densityOfQuestion } from "./density.ts";
import type { Edition } from "./edition.ts";
import { bakePicture, ON_SCREEN, type PictureParts } from "./picture.ts";
import { bakeHead } from "./slide-head.ts";
import { numberSteps } from "./steps.ts";

/** All slides, one `<section>` each, in their order. */
export function bakeDeck(lesson: Edition): string {
  return lesson.deck.slides.map((slide, index) => bakeSlide(slide, index + 1, lesson)).join("\n");
}

/** @param number the slide's, from 1 */
export function bakeSlide(slide: Slide, number: number, lesson: Edition): string {
  const total = lesson.deck.slides.length;
  const { words } = lesson;
  const { html: body, steps } = numberSteps(bakeBody(slide, lesson));
  const kicker = slide.kind === "checkpoint" ? words.pages.checkpoint : inlineHtml(slide.chapter);
  return [
    `<section id="${slide.id}" class="${slideClass(slide, lesson)}" data-source="${slide.paragraphs.join(" ")}" data-minutes="${slide.minutes}" data-steps="${steps}"${routes(slide, lesson)} data-chapter="${escapeHtml(slide.chapter)}">`,
    bakeHead(slide, number, kicker, lesson),
    `<div class="body">${body}</div>`,
    slide.alone === "" ? "" : `<div class="alone">${blockHtml(slide.alone)}</div>`,
    `<footer><p class="number">${number}<span> / ${total}</span></p></footer>`,
    `<div class="notes" hidden>${bakeNotes(slide.notes, words)}</div>`,
    "</section>",
  ].join("\n");
}

/** Notes cut at their leads, so that what is read aloud can stand apart from what is not. */
function bakeNotes(notes: string, words: Words): string {
  return cutNotes(notes)
    .map(({ kind, lead, minutes, text }) => {
      const says = minutes === undefined ? lead : `${lead}, ${words.pages.minutes(minutes)}`;
      const head = lead === "" ? "" : `<p class="lead"><strong>${escapeHtml(says)}.</strong></p>`;
      return `<div class="part ${kind}">${head}${blockHtml(text)}</div>`;
    })
    .join("");
}

/** Says its routes where it is not in all of them. */
function routes(slide: Slide, { deck }: Edition): string {
  const all = slide.routes.length === deck.routes.length;
  return all ? "" : ` data-routes="${slide.routes.join(" ")}"`;
}

/** The kind, and how much there is to show: "comparison", "text brief", "checkpoint full". */
export function slideClass(slide: Slide, lesson: Edition): string {
  const item = questionOf(slide, lesson)?.item;
  const much =
    item === undefined
      ? density(slide)
      : densityOfQuestion(
          item.stem,
          [...optionsOf(item), ...choicesOf(item)].map(({ text }) => text),
        );
  return much === "usual" ? slide.kind : `${slide.kind} ${much}`;
}

/** How the parts of a slide are baked that look different on paper. */
export interface Parts extends PictureParts {
  readonly checkpoint: typeof bakeCheckpoint;
}
const SCREEN: Parts = { checkpoint: bakeCheckpoint, ...ON_SCREEN };

/**
 * What stands between a slide's head and its foot.
 * @param parts how checkpoints and figures are made, which paper does in its own way
 */
export function bakeBody(slide: Slide, lesson: Edition, parts = SCREEN): string {
  const html = slideHtml(slide.body);
  const text = slide.kind === "closeup" ? marked(html) : html;
  const prose = text === "" ? "" : `<div class="prose">${text}</div>`;
  switch (slide.kind) {
    case "objectives": {
      const list = [...lesson.deck.objectives.values()].map(
        (o) => `<li><span>${inlineHtml(o)}</span></li>`,
      );
      return `${prose}<ol class="objectives-list">${list.join("")}</ol>`;
    }
    case "checkpoint": {
      const question = questionOf(slide, lesson);
      return prose + (question === undefined ? "" : parts.checkpoint(question, lesson));
    }
    default: {
      const { figure, id } = slide;
      return prose + (figure === undefined ? "" : bakePicture(figure, id, lesson.deck, parts));
    }
  }
}

function questionOf(slide: Slide, lesson: Edition) {
  return lesson.questions.find(({ item }) => item.id === slide.checkpoint);
}

/** A passage under the glass: what stands in quotation marks is the article's own, and marked. */
function marked(html: string): string {
  const quoted = /[“„«「](?:[^“”„«»「」<]|<\/?span[^>]*>)*[”“»」]/g;
  return html.replaceAll(quoted, "<mark>$&</mark>");
}
