/** A question on a slide: asked first, answered in place when the class is ready. */

import { blockHtml, inlineHtml } from "../markdown/marked.ts";
import { rightOptions } from "../quiz/bank/right-options.ts";
import { choicesOf, type Option, optionsOf } from "../quiz/item.ts";
import type { Question } from "../quiz/question.ts";
import { explanation, rightAnswer } from "./answer.ts";
import type { Edition } from "./edition.ts";
import { bakeRuler } from "./ruler.ts";

/** The question with its answer folded below it. */
export function bakeCheckpoint(question: Question, lesson: Edition): string {
  if (lesson.keyless === true) return bakeAsked(question);
  const practise = `<a href="study/index.html#${question.item.id}">${lesson.words.pages.practise}</a>`;
  return [
    bakeAsked(question),
    `<details class="answer" data-step="next"><summary>${lesson.words.pages.answer}</summary>`,
    `<div${toldRight(question, lesson)}>${bakeReason(question, lesson, practise)}</div></details>`,
  ].join("");
}

/** To the eye an option is marked in its place; to a screen reader the opened answer says which. */
function toldRight({ keyed }: Question, { deck, words }: Edition): string {
  const right = rightOptions(keyed);
  if (right.length === 0) return "";
  const list = new Intl.ListFormat(deck.lang).format(right);
  return ` role="group" aria-label="${words.pages.rightOnes(list)}"`;
}

/** The question alone. What is right is marked, but looks like the rest until the answer is open. */
export function bakeAsked(question: Question): string {
  const { item } = question;
  const right = new Set(rightOptions(question.keyed));
  const row = ({ id, text }: Option) =>
    `<li${right.has(id) ? ' class="right"' : ""} data-option="${id}"><b class="tile">${id}</b> <span>${inlineHtml(text)}</span></li>`;
  const list = (name: string, options: readonly Option[]) =>
    options.length === 0 ? "" : `<ul class="${name}">${options.map(row).join("")}</ul>`;
  return [
    `<div class="question" data-item="${item.id}" data-type="${item.type}">`,
    `<div class="stem">${blockHtml(item.stem)}</div>`,
    list("options", optionsOf(item)),
    list("options choices", choicesOf(item)),
    "</div>",
  ].join("");
}

/** What is right, unless it is marked in place; why; where it says so; a link to go on from there. */
export function bakeReason(question: Question, lesson: Edition, link: string): string {
  const { keyed, entry, item } = question;
  const inPlace = ["single", "true-false", "multiple"].includes(keyed.type);
  const against = optionsOf(item).flatMap(({ id }) => {
    const reason = entry.distractors?.[id];
    return reason === undefined
      ? []
      : `<li data-option="${id}"><b class="tile">${id}</b> <span>${inlineHtml(reason)}</span></li>`;
  });
  const paragraphs = entry.evidence.map(({ paragraph }) => paragraph);
  return [
    inPlace ? "" : stepByStep(rightAnswer(question)),
    explanation(question),
    against.length === 0 ? "" : `<ul class="against">${against.join("")}</ul>`,
    `<p class="evidence">${bakeRuler(lesson, paragraphs)} ${link}</p>`,
  ].join("");
}

/** Pairs and places come one after another, the first with the answer itself. */
function stepByStep(html: string): string {
  let step = "same";
  return html.replaceAll("<li>", () => {
    const line = `<li data-step="${step}">`;
    step = "next";
    return line;
  });
}
