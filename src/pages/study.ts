/** The whole paper as HTML: every question a form, its answer folded below it. */

import { blockHtml, inlineHtml } from "../markdown/marked.ts";
import type { Item } from "../quiz/item.ts";
import type { Question } from "../quiz/question.ts";
import type { Words } from "../words/words.ts";
import { evidence, explanation, rightAnswer, whyNot } from "./answer.ts";
import { bakeControls, type Keypad } from "./controls.ts";
import type { Edition } from "./edition.ts";
import { attribute, CLASS, DATA, partId } from "./form.ts";
import { markingRule } from "./marking-rule.ts";

const DECK_URL = "../index.html";

/** A section for each of the bank's own, in the order of the question files. */
export function bakeStudy(lesson: Edition): string {
  const titles = [...new Set(lesson.questions.map(({ item }) => item.section))];
  let number = 0;
  return titles
    .map((title, index) => {
      const questions = lesson.questions.filter(({ item }) => item.section === title);
      const items = questions.map((question) => {
        number += 1;
        return bakeItem(question, number, lesson);
      });
      const id = `study_section_${index + 1}`;
      return `<section class="questions" aria-labelledby="${id}"><h2 id="${id}">${inlineHtml(title)}</h2>\n${items.join("\n")}\n</section>`;
    })
    .join("\n");
}

/** One question as a form. The names in it are `form.ts`'s. */
export function bakeItem(question: Question, number: number, lesson: Edition): string {
  const { item } = question;
  const { words } = lesson;
  const part = (name: string) => partId(item.id, name);
  return [
    `<form class="${CLASS.item}" id="${item.id}" ${attribute(DATA.type)}="${item.type}" ${attribute(DATA.objective)}="${item.objective}" novalidate autocomplete="off">`,
    `<h3 id="${part("title")}"><span class="number">${number}</span> ${inlineHtml(item.title)}</h3>`,
    `<fieldset aria-labelledby="${part("title")}" aria-describedby="${part("stem")} ${part("how")}">`,
    `<div class="stem" id="${part("stem")}">${blockHtml(item.stem)}</div>`,
    `<div class="how"><p id="${part("how")}"${onPaper(item, words)}>${words.pages.instructions[item.type]} <span>${words.pages.marks(item.marks)}</span></p>${rule(item, words)}</div>`,
    bakeControls(item, words, keypadOf(lesson)),
    "</fieldset>",
    `<p class="${CLASS.result}" id="${part("result")}"></p>`,
    `<details class="${CLASS.answer}"><summary>${words.pages.answer}</summary><div>${rightAnswer(question)}${atDeck(explanation(question))}${whyNot(question, lesson)}${evidence(question, lesson, DECK_URL)}</div></details>`,
    `<div class="${CLASS.actions}"><button type="submit">${words.pages.check}</button></div>`,
    "</form>",
  ].join("\n");
}

/** A link to a slide leads to the deck, whichever page it is followed from. */
function atDeck(html: string): string {
  return html.replace(
    /<a href="#([^"]+)"/g,
    (_, id: string) => `<a href="${DECK_URL}#${id}" ${attribute(DATA.slide)}="${id}"`,
  );
}

/** How part of an answer counts: behind an "i" on the screen, in full on paper. */
function rule(item: Item, words: Words): string {
  const said = markingRule(item, words);
  if (said === "") return "";
  return `<details class="rule"><summary><span class="hidden-text">${words.pages.howMarked}</span><span class="i" aria-hidden="true">i</span></summary>${said}</details>`;
}

/** How to answer by hand, where that is another way than on the screen. */
function onPaper({ type }: Item, words: Words): string {
  return type === "ordering" ? ` data-paper="${words.paper.instructions[type]}"` : "";
}

/** Some keypads have no minus. Where any answer needs it all fields get letters, so that none gives it away. */
function keypadOf({ questions }: Edition): Keypad {
  const negative = questions.some(({ keyed }) => keyed.type === "numeric" && keyed.correct < 0);
  return negative ? "text" : "decimal";
}
