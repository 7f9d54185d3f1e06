/** A question on a slide: asked first, answered when the class is ready. */

import { blockHtml, inlineHtml } from "../markdown/marked.ts";
import { rightOptions } from "../quiz/bank/right-options.ts";
import { choicesOf, optionsOf } from "../quiz/item.ts";
import type { Question } from "../quiz/question.ts";
import { explanation, rightAnswer } from "./answer.ts";
import type { Edition } from "./edition.ts";

export function bakeCheckpoint(question: Question, lesson: Edition): string {
  const practise = `<a href="study/index.html#${question.item.id}">${lesson.words.pages.practise}</a>`;
  return [
    bakeAsked(question),
    `<details class="answer fragment"><summary>${lesson.words.pages.answer}</summary>`,
    `<div>${bakeReason(question, lesson, practise)}</div></details>`,
  ].join("");
}

/** The question alone. What is right is marked, but looks like the rest until the answer is open. */
export function bakeAsked(question: Question): string {
  const { item } = question;
  const right = new Set(rightOptions(question.keyed));
  const options = optionsOf(item)
    .map(({ id, text }) => {
      const mark = right.has(id) ? ' class="right"' : "";
      return `<li${mark}><b>${id}</b> <span>${inlineHtml(text)}</span></li>`;
    })
    .join("");
  const choices = choicesOf(item)
    .map(({ id, text }) => `<li><b>${id}</b> <span>${inlineHtml(text)}</span></li>`)
    .join("");
  return [
    '<div class="question">',
    `<div class="stem">${blockHtml(item.stem)}</div>`,
    options === "" ? "" : `<ul class="options">${options}</ul>`,
    choices === "" ? "" : `<ul class="options choices">${choices}</ul>`,
    "</div>",
  ].join("");
}

/** What is right, why, where it says so, and a link to go on from there. */
export function bakeReason(question: Question, lesson: Edition, link: string): string {
  const proof = question.entry.evidence
    .map((e) => lesson.words.pages.paragraph(e.paragraph))
    .join(" ");
  const cited = [lesson.source?.cited ?? "", proof].filter((part) => part !== "").join(", ");
  return `${rightAnswer(question)}${explanation(question)}<p class="evidence">${cited}. ${link}</p>`;
}
