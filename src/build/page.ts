/** Fills a page's template with what was baked. */
import type { Lesson } from "../deck/lesson.ts";
import { words } from "../deck/words.ts";
import { escapeHtml } from "../markdown/marked.ts";
import { bakeDeck } from "./bake/deck.ts";
import { bakeStudy } from "./bake/study.ts";

const STUDY_LINK = `<nav class="page-links"><a href="study/index.html">${words.toStudy}</a></nav>`;

/** A template holds `{{name}}` where these go. An unknown name is a programmer's mistake. */
export function fillPage(template: string, lesson: Lesson): string {
  const { deck, questions } = lesson;
  const baked: Readonly<Record<string, () => string>> = {
    lang: () => deck.lang,
    dir: () => deck.dir,
    title: () => escapeHtml(deck.title),
    description: () => escapeHtml(deck.description),
    studyTitle: () => escapeHtml(words.studyTitle(deck.title)),
    studyHeading: () => words.studyHeading,
    studyIntro: () =>
      questions.length === 0 ? words.noQuestions : words.studyIntro(questions.length),
    totalTitle: () => words.totalTitle,
    noScript: () => words.noScript,
    toDeck: () => words.toDeck,
    studyLink: () => (questions.length === 0 ? "" : STUDY_LINK),
    speakerTitle: () => escapeHtml(words.speakerTitle(deck.title)),
    slides: () => bakeDeck(lesson),
    questions: () => bakeStudy(lesson),
  };
  return template.replace(/\{\{(\w+)\}\}/g, (_, name: string) => {
    const bake = baked[name];
    if (bake === undefined) throw new Error(`A page asks for {{${name}}}, which nothing bakes.`);
    return bake();
  });
}
