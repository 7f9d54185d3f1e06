/** A card for each topic: what it is about in a minute, before the study page's first question on it. */

import type { Slide } from "../deck/slide.ts";
import { blockHtml, inlineHtml } from "../markdown/marked.ts";
import type { Edition } from "./edition.ts";
import { bakeFigure } from "./figure.ts";
import { attribute, DATA } from "./form.ts";
import { sentences } from "./sentences.ts";

/** As much as is read in a minute, beside a figure. */
const SENTENCES = 3;

/** Templates: they show nothing by themselves, and the study page's scripts bring them up. */
export function bakeCards(lesson: Edition): string {
  return [...lesson.deck.objectives]
    .map(([id, text]) => {
      const slides = slidesOf(id, lesson);
      return slides.length === 0 ? "" : bakeCard(id, text, slides, lesson);
    })
    .filter((card) => card !== "")
    .join("\n");
}

function bakeCard(id: string, text: string, slides: readonly Slide[], lesson: Edition): string {
  const { words, deck } = lesson;
  const main = mainOf(id, slides, lesson);
  const svg = main?.figure === undefined ? undefined : deck.figures.get(main.figure.path);
  const figure =
    svg === undefined ? "" : bakeFigure(svg, main?.figure?.caption ?? "", `study_card_${id}`);
  const told = main?.alone === undefined || main.alone === "" ? (main?.body ?? "") : main.alone;
  const links = slides.map(
    (slide) =>
      `<li><a href="../index.html#${slide.id}" ${attribute(DATA.slide)}="${slide.id}">${inlineHtml(slide.title)}</a></li>`,
  );
  return [
    `<template data-topic="${id}"><article class="card">`,
    `<p class="kicker">${words.pages.topic}</p><h2>${inlineHtml(text)}</h2>`,
    `<div class="told">${blockHtml(sentences(told, deck.lang).slice(0, SENTENCES).join(""))}</div>`,
    figure,
    `<details class="more"><summary>${words.pages.topicSlides}</summary><ul>${links.join("")}</ul></details>`,
    "</article></template>",
  ].join("");
}

/** Of the slides with a figure, or of all where none has one, that which most of the items rest on. */
function mainOf(id: string, slides: readonly Slide[], lesson: Edition): Slide | undefined {
  const drawn = slides.filter(({ figure }) => figure !== undefined);
  const count = (slide: Slide) => itemsOn(id, lesson, (one) => one === slide.id);
  return (drawn.length > 0 ? drawn : slides).toSorted((a, b) => count(b) - count(a))[0];
}

/** The slides of the chapter that most of the objective's items rest on, and those of its other items. */
function slidesOf(id: string, lesson: Edition): Slide[] {
  const slides = lesson.deck.slides.filter(
    ({ kind }) => kind !== "checkpoint" && kind !== "opener",
  );
  const chapterOf = new Map(slides.map((slide) => [slide.id, slide.chapter]));
  const count = (chapter: string) => itemsOn(id, lesson, (one) => chapterOf.get(one) === chapter);
  const [chapter] = [...new Set(chapterOf.values())].toSorted((a, b) => count(b) - count(a));
  if (chapter === undefined || count(chapter) === 0) return [];
  return slides.filter(
    (slide) => slide.chapter === chapter || itemsOn(id, lesson, (one) => one === slide.id) > 0,
  );
}

/** How many of an objective's items rest on such a slide. */
function itemsOn(id: string, { questions }: Edition, fits: (slide: string) => boolean): number {
  return questions.filter(({ item, entry }) => item.objective === id && fits(entry.slide)).length;
}
