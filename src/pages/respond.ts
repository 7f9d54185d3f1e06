/** The questions without their key: every one a form, and at the end the answers as one file. */
import { blockHtml, inlineHtml } from "../markdown/marked.ts";
import type { Item } from "../quiz/item.ts";
import { askedFingerprint } from "../quiz/responses/asked-fingerprint.ts";
import type { Words } from "../words/words.ts";
import { bakeControls } from "./controls.ts";
import type { Edition } from "./edition.ts";
import { partId } from "./form.ts";
import { markingRule } from "./marking-rule.ts";

/** A section a chapter of questions, and the form that hands them in. */
export function bakeRespond({ questions, words }: Edition): string {
  const items = questions.map(({ item }) => item);
  const titles = [...new Set(items.map(({ section }) => section))];
  const sections = titles.map((title, index) => {
    const baked = items
      .filter(({ section }) => section === title)
      .map((item) => bakeItem(item, items.indexOf(item) + 1, words));
    const id = `respond-section-${index + 1}`;
    return `<section aria-labelledby="${id}"><h2 id="${id}">${inlineHtml(title)}</h2>\n${baked.join("\n")}\n</section>`;
  });
  return `${sections.join("\n")}\n${handIn(askedFingerprint(items), words)}`;
}

function bakeItem(item: Item, number: number, words: Words): string {
  const { id } = item;
  return [
    `<form class="item" id="${id}" data-type="${item.type}" novalidate autocomplete="off">`,
    `<h3 id="${id}-title"><span class="number">${number}</span> ${inlineHtml(item.title)}</h3>`,
    `<fieldset aria-labelledby="${id}-title" aria-describedby="${id}-stem ${id}-how">`,
    `<div class="stem" id="${id}-stem">${blockHtml(item.stem)}</div>`,
    `<p class="how" id="${id}-how">${words.pages.instructions[item.type]} <span>${words.pages.marks(item.marks)}</span></p>`,
    markingRule(item, words),
    bakeControls(item, words, "text"),
    `<p class="hidden-text" id="${partId(id, "result")}" role="status"></p>`,
    "</fieldset>",
    "</form>",
  ].join("\n");
}

function handIn(questions: string, { respond }: Words): string {
  return `<form class="hand-in" id="respond-hand-in" data-questions="${questions}" novalidate autocomplete="off">
<p class="written"><label for="respond-student">${respond.student}</label> <input id="respond-student" name="student" type="text" dir="auto" maxlength="100" required></p>
<div class="actions"><button type="submit">${respond.save}</button><p class="result" role="status"></p></div>
</form>`;
}
