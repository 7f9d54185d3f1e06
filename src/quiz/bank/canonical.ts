/** One form for items and key, however their files are laid out. */
import type { Item, Option, Tolerance } from "../item.ts";

/** What the key says of an item, as far as it decides over marks. */
export interface Answer {
  readonly correct: string | number | readonly string[] | Readonly<Record<string, string>>;
  readonly tolerance?: Tolerance | undefined;
  readonly distance?: number | undefined;
}

export interface AnsweredItem {
  readonly item: Item;
  readonly answer: Answer;
}

/**
 * A text that is the same for two banks exactly if they ask the same and score it the same.
 *
 * In it, for each item: id, type, rule, marks, stem, unit, options, choices, and the answer with its
 * tolerance and distance. Not in it: titles, sections, objectives, levels, evidence, explanations
 * and places, which change no mark. Order does not matter where it has no meaning: of items, of
 * options and choices (their ids name them), of ticked ids and pairs, of the accepted spellings
 * after the first. Blanks and line breaks within texts count as one space; letters are in NFC.
 *
 * @example canonical([{ item, answer: { correct: "b" } }])
 * // '["quiz-key/1",["entry","single","all-or-nothing",1,"Who?",null,[["a","One"],["b","Two"]],[],"b",null,0]]'
 */
export function canonical(bank: readonly AnsweredItem[]): string {
  const items = bank.toSorted((a, b) => byText(a.item.id, b.item.id)).map(canonicalItem);
  return JSON.stringify(["quiz-key/1", ...items]);
}

function canonicalItem({ item, answer }: AnsweredItem): readonly unknown[] {
  const unit = item.unit === undefined ? null : tidy(item.unit);
  return [
    ...[item.id, item.type, item.rule, item.marks, tidy(item.stem), unit],
    ...[canonicalOptions(item.options), canonicalOptions(item.choices)],
    ...[canonicalAnswer(item, answer), canonicalTolerance(answer.tolerance), answer.distance ?? 0],
  ];
}

function canonicalOptions(options: readonly Option[]): readonly unknown[] {
  return options.toSorted((a, b) => byText(a.id, b.id)).map(({ id, text }) => [id, tidy(text)]);
}

function canonicalAnswer({ type }: Item, { correct }: Answer): unknown {
  if (typeof correct === "number") return correct;
  if (typeof correct === "string") return tidy(correct);
  if (!isList(correct)) {
    return Object.entries(correct).toSorted(([a], [b]) => byText(a, b));
  }
  if (type === "ordering") return correct;
  if (type === "multiple") return correct.toSorted(byText);
  const [shown, ...others] = correct.map(tidy);
  return [shown, ...others.toSorted(byText)];
}

function canonicalTolerance(tolerance: Tolerance | undefined): unknown {
  return tolerance === undefined ? null : Object.entries(tolerance).flat();
}

function tidy(text: string): string {
  return text.normalize("NFC").replace(/\s+/gu, " ").trim();
}

/** By code unit, so that no machine's language changes the order. Ids differ, or are the same text. */
function byText(a: string, b: string): number {
  return a < b ? -1 : 1;
}

function isList(
  value: readonly string[] | Readonly<Record<string, string>>,
): value is readonly string[] {
  return Array.isArray(value);
}
