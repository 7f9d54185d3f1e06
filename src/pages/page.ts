/** Fills a page's template with what was baked. */

import { escapeHtml } from "../markdown/marked.ts";
import { bakeCards } from "./card.ts";
import { bakeClassResults } from "./class-results.ts";
import { bakeDeck } from "./deck.ts";
import type { Edition } from "./edition.ts";
import { bakeRespond } from "./respond.ts";
import { bakeControls } from "./slide-controls.ts";
import { bakeGuide } from "./speaker-guide.ts";
import { bakeStudy } from "./study.ts";
import { bakeBank } from "./study-bank.ts";
import { linksFromStudy } from "./study-links.ts";

/** A template holds `{{name}}` where these go. An unknown name is a programmer's mistake. */
export function fillPage(template: string, lesson: Edition): string {
  const { deck, questions, words } = lesson;
  const studyLink = `<header class="page-links"><a href="study/index.html">${words.pages.toStudy}</a></header>`;
  const baked: Readonly<Record<string, () => string>> = {
    lang: () => deck.lang,
    dir: () => deck.dir,
    title: () => escapeHtml(deck.title),
    description: () => escapeHtml(deck.description),
    studyTitle: () => escapeHtml(words.pages.studyTitle(deck.title)),
    studyHeading: () => words.pages.studyHeading,
    studyIntro: () =>
      questions.length === 0 ? words.pages.noQuestions : words.pages.studyIntro(questions.length),
    totalTitle: () => words.pages.totalTitle,
    noScript: () => words.pages.noScript,
    toDeck: () => words.pages.toDeck,
    studyLink: () => (questions.length === 0 ? "" : studyLink),
    diskNote: () => words.pages.fromDisk,
    speakerTitle: () => escapeHtml(words.pages.speakerTitle(deck.title)),
    slides: () => `${bakeDeck(lesson)}\n${bakeClassResults(lesson)}`,
    controls: () => bakeControls(words),
    questions: () =>
      linksFromStudy(
        lesson.keyless === true ? bakeRespond(lesson) : bakeStudy(lesson),
        new Set(deck.slides.map(({ id }) => id)),
      ),
    respondTitle: () => escapeHtml(words.respond.title(deck.title)),
    respondHeading: () => words.respond.heading,
    respondIntro: () => words.respond.intro,
    routes: () => deck.routes.join(" "),
    guide: () => bakeGuide(lesson),
    cards: () => bakeCards(lesson),
    bank: () => bakeBank(lesson),
  };
  return template.replace(/\{\{(\w+)\}\}/g, (_, name: string) => {
    const bake = baked[name];
    if (bake === undefined) throw new Error(`A page asks for {{${name}}}, which nothing bakes.`);
    return bake();
  });
}
