/** The controls of a baked question: real radio buttons, checkboxes, selects, buttons and inputs. */
import { escapeHtml, inlineHtml } from "../markdown/marked.ts";
import type { Item, Option } from "../quiz/item.ts";
import type { Words } from "../words/words.ts";
import { attribute, CLASS, DATA, letter, partId } from "./form.ts";
import { plainText } from "./plain-text.ts";

/** How the fields for numbers are typed into: "decimal" is a phone's keypad, which may have no minus. */
export type Keypad = "decimal" | "text";

/** @returns the controls that an item is answered with, as HTML. */
export function bakeControls(item: Item, words: Words, keypad: Keypad): string {
  switch (item.type) {
    case "single":
    case "true-false":
      return optionList(item.id, item.options, "radio");
    case "multiple":
      return optionList(item.id, item.options, "checkbox");
    case "matching": {
      const pairs = item.options.map((option) => pair(item.id, option, item.choices, words));
      return `<ul class="${CLASS.pairs}">${pairs.join("")}</ul>${choiceList(item.choices)}`;
    }
    case "ordering": {
      const entries = item.options.map((option) => entry(option, words));
      const keep = `<p class="keep"><button type="button" ${attribute(DATA.keep)}>${words.pages.keepOrder}</button></p>`;
      return `<ol class="${CLASS.order}">${entries.join("")}</ol>${keep}`;
    }
    case "numeric":
      return written(item.id, item.unit, keypad, words);
    case "short-text":
      return written(item.id, undefined, "text", words);
  }
}

function optionList(item: string, options: readonly Option[], type: "radio" | "checkbox"): string {
  const rows = options.map(({ id, text }) => {
    const input = `<input type="${type}" name="${item}" value="${id}">`;
    return `<li ${attribute(DATA.option)}="${id}"><label>${input}${letter(id)}<span>${inlineHtml(text)}</span></label></li>`;
  });
  return `<ul class="${CLASS.options}">${rows.join("")}</ul>`;
}

function pair(
  item: string,
  { id, text }: Option,
  choices: readonly Option[],
  words: Words,
): string {
  const name = partId(item, id);
  const listed = choices.map(
    (one) => `<option value="${one.id}">${escapeHtml(plainText(one.text))}</option>`,
  );
  return `<li ${attribute(DATA.option)}="${id}"><label for="${name}">${letter(id)} <span>${inlineHtml(text)}</span></label><select id="${name}" name="${id}"><option value="">${words.pages.choose}</option>${listed.join("")}</select></li>`;
}

/** The choices once more, in full: to be tapped on a screen, to be read on paper. */
function choiceList(choices: readonly Option[]): string {
  const rows = choices.map(
    ({ id, text }) =>
      `<li value="${id}"><button type="button" tabindex="-1" ${attribute(DATA.choice)}="${id}">${inlineHtml(text)}</button></li>`,
  );
  return `<ol class="${CLASS.choices}">${rows.join("")}</ol>`;
}

function entry({ id, text }: Option, words: Words): string {
  const label = escapeHtml(plainText(text));
  const arrow = (direction: "up" | "down", name: string) =>
    `<button type="button" ${attribute(DATA.move)}="${direction}" aria-label="${name}"><svg viewBox="0 0 16 16" aria-hidden="true"><path d="${direction === "up" ? "M3 10l5-5 5 5" : "M3 6l5 5 5-5"}"/></svg></button>`;
  const handle = `<span class="handle" ${attribute(DATA.handle)} aria-hidden="true"><svg viewBox="0 0 16 16"><path d="M3 5h10M3 8h10M3 11h10"/></svg></span>`;
  return `<li ${attribute(DATA.option)}="${id}">${handle}<span class="text">${inlineHtml(text)}</span>${arrow("up", words.pages.moveUp(label))}${arrow("down", words.pages.moveDown(label))}</li>`;
}

function written(item: string, unit: string | undefined, keypad: Keypad, words: Words): string {
  const id = partId(item, "text");
  const behind = unit === undefined ? "" : ` <span class="unit">${escapeHtml(unit)}</span>`;
  return `<p class="${CLASS.written}"><label for="${id}">${words.pages.yourAnswer}</label> <input id="${id}" name="text" type="text" dir="auto" inputmode="${keypad}" enterkeyhint="go" autocapitalize="none" maxlength="200" spellcheck="false" aria-describedby="${partId(item, "result")}">${behind}</p>`;
}
