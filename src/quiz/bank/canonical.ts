/** One form for items and key, however their files are laid out. */
import { choicesOf, type Option, optionsOf, unitOf } from "../item.ts";
import type { KeyedItem, KeyedNumeric } from "../keyed-item.ts";
import type { Question } from "../question.ts";
import { separatorsOf } from "../typed/separators.ts";

/** What decides over marks: how a question is asked, and how it is scored. */
export type KeyedQuestion = Pick<Question, "item" | "keyed">;

/**
 * A text that is the same for two banks exactly if they ask the same and score it the same.
 *
 * In it, for each item: id, type, rule, marks, stem, unit, options, choices, and the answer with its
 * tolerance and distance; and of a numeric item the decimal sign of its language, where that is a
 * comma. Not in it: titles, sections, objectives, levels, evidence, explanations
 * and places, which change no mark. Order does not matter where it has no meaning: of items, of
 * options and choices (their ids name them), of ticked ids and pairs, of the accepted spellings
 * after the first. Blanks and line breaks within texts count as one space; letters are in NFC.
 *
 * @example canonical([{ item, keyed }])
 * // '["quiz-key/1",["entry","single","all-or-nothing",1,"Who?",null,[["a","One"],["b","Two"]],[],"b",null,0]]'
 */
export function canonical(bank: readonly KeyedQuestion[]): string {
  const items = bank.toSorted((a, b) => byText(a.item.id, b.item.id)).map(canonicalItem);
  return JSON.stringify(["quiz-key/1", ...items]);
}

function canonicalItem({ item, keyed }: KeyedQuestion): readonly unknown[] {
  const unit = unitOf(item);
  return [
    ...[item.id, item.type, item.rule, item.marks, tidy(item.stem)],
    ...[unit === undefined ? null : tidy(unit)],
    ...[canonicalOptions(optionsOf(item)), canonicalOptions(choicesOf(item))],
    ...[canonicalAnswer(keyed), canonicalTolerance(keyed)],
    keyed.type === "short-text" ? keyed.distance : 0,
    ...(keyed.type === "numeric" ? decimalComma(keyed) : []),
  ];
}

function canonicalOptions(options: readonly Option[]): readonly unknown[] {
  return options.toSorted((a, b) => byText(a.id, b.id)).map(({ id, text }) => [id, tidy(text)]);
}

function canonicalAnswer(keyed: KeyedItem): unknown {
  switch (keyed.type) {
    case "single":
    case "true-false":
      return tidy(keyed.correct);
    case "numeric":
    case "ordering":
      return keyed.correct;
    case "multiple":
      return keyed.correct.toSorted(byText);
    case "matching":
      return Object.entries(keyed.correct).toSorted(([a], [b]) => byText(a, b));
    case "short-text": {
      const [shown, ...others] = keyed.correct.map(tidy);
      return [shown, ...others.toSorted(byText)];
    }
  }
}

/** What is typed means something else then. */
function decimalComma({ lang = "en" }: KeyedNumeric): string[] {
  return separatorsOf(lang).decimal === "," ? [","] : [];
}

function canonicalTolerance(keyed: KeyedItem): unknown {
  if (keyed.type !== "numeric" || keyed.tolerance === undefined) return null;
  return Object.entries(keyed.tolerance).flat();
}

function tidy(text: string): string {
  return text.normalize("NFC").replace(/\s+/gu, " ").trim();
}

/** By code unit, so that no machine's language changes the order. Ids differ, or are the same text. */
function byText(a: string, b: string): number {
  return a < b ? -1 : 1;
}
