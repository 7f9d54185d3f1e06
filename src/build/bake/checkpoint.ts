/** A question on a slide: asked first, answered when the class is ready. */
import type { Lesson, Question } from "../../deck/lesson.ts";
import { words } from "../../deck/words.ts";
import { blockHtml, inlineHtml } from "../../markdown/marked.ts";
import { rightOptions } from "../../quiz/right-options.ts";
import { explanation, rightAnswer } from "./answer.ts";

export function bakeCheckpoint(question: Question, lesson: Lesson): string {
  const { item, entry } = question;
  const right = new Set(rightOptions(question.keyed));
  const options = item.options
    .map(({ id, text }) => {
      const mark = right.has(id) ? ' class="right"' : "";
      return `<li${mark}><b>${id}</b> <span>${inlineHtml(text)}</span></li>`;
    })
    .join("");
  const choices = item.choices
    .map(({ id, text }) => `<li><b>${id}</b> <span>${inlineHtml(text)}</span></li>`)
    .join("");
  const proof = entry.evidence.map((e) => words.paragraph(e.paragraph)).join(" ");
  return [
    '<div class="question">',
    `<div class="stem">${blockHtml(item.stem)}</div>`,
    options === "" ? "" : `<ul class="options">${options}</ul>`,
    choices === "" ? "" : `<ul class="options choices">${choices}</ul>`,
    "</div>",
    `<details class="answer fragment"><summary>${words.answer}</summary>`,
    `<div>${rightAnswer(question)}${explanation(question)}`,
    `<p class="evidence">${lesson.source?.cited ?? ""}, ${proof}. <a href="study/index.html#${item.id}">${words.practise}</a></p>`,
    "</div></details>",
  ].join("");
}
