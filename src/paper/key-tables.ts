/** The two tables of the answer key: all answers at a glance, and which slide teaches which question. */

import { escapeHtml, inlineHtml } from "../markdown/marked.ts";
import type { Edition } from "../pages/edition.ts";
import type { Question } from "../quiz/question.ts";
import type { Words } from "../words/words.ts";
import { shortAnswer } from "./key-answer.ts";
import { paysParts } from "./key-marking.ts";
import type { Paper, PaperItem } from "./paper.ts";

type Questions = ReadonlyMap<string, Question>;

/** A small table a section, so that a marker finds a number without turning the page. */
export function glance(paper: Paper, questions: Questions, words: Words): string {
  const { number, answer, marks } = words.paper.glanceColumns;
  const head = heads([number, answer, marks]);
  const tables = paper.sections.map(({ title, items }) => {
    const rows = items.map((on) => {
      const question = questions.get(on.item.id);
      const short = question === undefined ? "" : escapeHtml(shortAnswer(question, on));
      const marks =
        question !== undefined && paysParts(question.keyed, words)
          ? words.paper.partly(on.item.marks)
          : on.item.marks;
      return `<tr><th scope="row">${itemLink(on, words)}</th><td>${short}</td><td>${marks}</td></tr>`;
    });
    const sum = items.reduce((all, { item }) => all + item.marks, 0);
    return `<table><caption>${inlineHtml(title)}, ${words.paper.marks(sum)}</caption>${head}<tbody>${rows.join("")}</tbody></table>`;
  });
  return `<section class="glance"><h2>${words.paper.glance}</h2><p class="intro">${words.paper.glanceNote}</p><div>${tables.join("\n")}</div></section>`;
}

/** The slides that teach what this paper asks; each question's entry links to its row. */
export function slideIndex(paper: Paper, { deck, words }: Edition, questions: Questions): string {
  const { slide, title, items } = words.paper.bySlideColumns;
  const all = paper.sections.flatMap((section) => section.items);
  const rows = deck.slides.flatMap(({ id, title }, index) => {
    const own = all.filter(({ item }) => questions.get(item.id)?.entry.slide === id);
    if (own.length === 0) return [];
    const links = own.map((on) => itemLink(on, words)).join(", ");
    return `<tr id="taught-${id}"><th scope="row">${index + 1}</th><td>${inlineHtml(title)}</td><td>${links}</td></tr>`;
  });
  return `<section class="by-slide"><h2>${words.paper.bySlide}</h2><table>${heads([slide, title, items])}<tbody>${rows.join("")}</tbody></table></section>`;
}

/** The number alone is seen; a reader by ear hears what it is the number of. */
function itemLink({ item, number }: PaperItem, words: Words): string {
  return `<a href="#item-${item.id}" aria-label="${words.paper.toItem(number)}">${number}</a>`;
}

function heads(names: readonly string[]): string {
  return `<thead><tr>${names.map((name) => `<th scope="col">${name}</th>`).join("")}</tr></thead>`;
}
