/** The study page as HTML: every question as a form, its answer folded below it. */

import { blockHtml, escapeHtml, inlineHtml } from "../markdown/marked.ts";
import {
  type ChoiceItem,
  type Item,
  type MatchingItem,
  type NumericItem,
  type Option,
  type OrderingItem,
  type ShortTextItem,
  unitOf,
} from "../quiz/item.ts";
import type { Question } from "../quiz/question.ts";
import type { Words } from "../words/words.ts";
import { evidence, explanation, rightAnswer, whyNot } from "./answer.ts";
import type { Edition } from "./edition.ts";
import { markingRule } from "./marking-rule.ts";

const DECK_URL = "../index.html";

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
      const id = `study-section-${index + 1}`;
      return `<section aria-labelledby="${id}"><h2 id="${id}">${inlineHtml(title)}</h2>\n${items.join("\n")}\n</section>`;
    })
    .join("\n");
}

function bakeItem(question: Question, number: number, lesson: Edition): string {
  const { item } = question;
  const { id } = item;
  return [
    `<form class="item" id="${id}" data-type="${item.type}" novalidate autocomplete="off">`,
    `<h3 id="${id}-title"><span class="number">${number}</span> ${inlineHtml(item.title)}</h3>`,
    `<fieldset aria-labelledby="${id}-title" aria-describedby="${id}-stem ${id}-how">`,
    `<div class="stem" id="${id}-stem">${blockHtml(item.stem)}</div>`,
    `<p class="how" id="${id}-how"${byHand(item, lesson.words)}>${lesson.words.pages.instructions[item.type]} <span>${lesson.words.pages.marks(item.marks)}</span></p>`,
    markingRule(item, lesson.words),
    controls(item, lesson.words),
    "</fieldset>",
    `<div class="actions"><button type="submit">${lesson.words.pages.check}</button><p class="result" role="status"></p></div>`,
    `<details class="answer"><summary>${lesson.words.pages.answer}</summary><div>${rightAnswer(question)}${explanation(question)}${whyNot(question, lesson)}${evidence(question, lesson, DECK_URL)}</div></details>`,
    "</form>",
  ].join("\n");
}

/** What an item is answered with. */
export function controls(item: Item, words: Words): string {
  switch (item.type) {
    case "single":
    case "true-false":
      return optionList(item, "radio");
    case "multiple":
      return optionList(item, "checkbox");
    case "matching":
      return `<ul class="pairs">${item.options.map((option) => pair(item, option, words)).join("")}</ul>${choiceList(item)}`;
    case "ordering":
      return `<ol class="order">${item.options.map((option) => entry(item, option, words)).join("")}</ol>`;
    case "numeric":
    case "short-text":
      return written(item, words);
  }
}

function optionList(item: ChoiceItem, type: "radio" | "checkbox"): string {
  const rows = item.options.map(({ id, text }) => {
    const input = `<input type="${type}" name="${item.id}" value="${id}">`;
    return `<li><label>${input}<b>${id}</b><span>${inlineHtml(text)}</span></label></li>`;
  });
  return `<ul class="options">${rows.join("")}</ul>`;
}

function pair(item: MatchingItem, { id, text }: Option, words: Words): string {
  const name = `${item.id}-${id}`;
  const choices = item.choices.map((c) => `<option value="${c.id}">${plain(c.text)}</option>`);
  return `<li><label for="${name}"><b>${id}</b> <span>${inlineHtml(text)}</span></label><select id="${name}" name="${id}"><option value="">${words.pages.choose}</option>${choices.join("")}</select></li>`;
}

/** What the boxes above offer on the screen is listed on paper. */
function choiceList({ choices }: MatchingItem): string {
  const rows = choices.map(({ id, text }) => `<li value="${id}">${inlineHtml(text)}</li>`);
  return `<ol class="paper-choices">${rows.join("")}</ol>`;
}

/** How to answer by hand, where that is another way than on the screen. */
function byHand({ type }: Item, words: Words): string {
  return type === "ordering" ? ` data-paper="${words.paper.instructions[type]}"` : "";
}

function entry(item: OrderingItem, { id, text }: Option, words: Words): string {
  const label = plain(text);
  const arrow = (direction: "up" | "down", name: string) =>
    `<button type="button" data-move="${direction}" aria-label="${name}"><svg viewBox="0 0 16 16" aria-hidden="true"><path d="${direction === "up" ? "M3 10l5-5 5 5" : "M3 6l5 5 5-5"}"/></svg></button>`;
  return `<li data-option="${id}" id="${item.id}-${id}"><span>${inlineHtml(text)}</span>${arrow("up", words.pages.moveUp(label))}${arrow("down", words.pages.moveDown(label))}</li>`;
}

function written(item: NumericItem | ShortTextItem, words: Words): string {
  const mode = item.type === "numeric" ? ' inputmode="decimal"' : "";
  const own = unitOf(item);
  const unit = own === undefined ? "" : ` <span class="unit">${escapeHtml(own)}</span>`;
  return `<p class="written"><label for="${item.id}-text">${words.pages.yourAnswer}</label> <input id="${item.id}-text" name="text" type="text" dir="auto"${mode} maxlength="200" spellcheck="false">${unit}</p>`;
}

/** Inline Markdown without its marks, for places that take no tags. */
function plain(text: string): string {
  return inlineHtml(text).replace(/<[^>]*>/g, "");
}
