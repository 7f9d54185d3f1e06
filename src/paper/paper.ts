/** How items stand on a paper: their numbers, their order and the letters of their options. */
import { createHash } from "node:crypto";
import { choicesOf, type Item, type Option, optionsOf, unitOf } from "../quiz/item.ts";
import { shuffle } from "../quiz/random/shuffle.ts";

/** An option as printed: `letter` is what stands before it, `id` what the key calls it. */
export interface PaperOption {
  readonly id: string;
  readonly letter: string;
  readonly text: string;
}

/** An item with the number it has on the paper, from 1. */
export interface PaperItem {
  readonly number: number;
  readonly item: Item;
  readonly options: readonly PaperOption[];
  readonly choices: readonly PaperOption[];
}

export interface PaperSection {
  readonly title: string;
  readonly items: readonly PaperItem[];
}

export interface Paper {
  readonly sections: readonly PaperSection[];
  /** What tells versions apart; undefined where the items stand as written. */
  readonly seed: string | undefined;
  readonly marks: number;
  readonly size: number;
  /** A name for exactly this paper, made from what is printed on it: it says nothing of the key. */
  readonly code: string;
}

/**
 * Arranges items on a paper. Without a seed they stand as written.
 *
 * With one, items are shuffled within their section, and options and choices within their item,
 * which are lettered anew. What has an order of its own keeps it: true and false, options that are
 * all numbers, and the entries of an ordering, which the author has scrambled.
 */
export function arrange(items: readonly Item[], seed: string | undefined): Paper {
  const order = <T>(list: readonly T[], what: string): readonly T[] =>
    seed === undefined ? list : shuffle(list, `${seed}/${what}`);
  let number = 0;
  const sections = [...new Set(items.map((item) => item.section))].map((title) => ({
    title,
    items: order(
      items.filter((item) => item.section === title),
      title,
    ).map((item): PaperItem => {
      number += 1;
      const options = keepsOrder(item) ? optionsOf(item) : order(optionsOf(item), item.id);
      const choices = order(choicesOf(item), `${item.id}/choices`);
      return {
        number,
        item,
        options: letter(options, seed, (index) => String.fromCharCode(0x61 + index)),
        choices: letter(choices, seed, (index) => String(index + 1)),
      };
    }),
  }));
  const marks = items.reduce((sum, item) => sum + item.marks, 0);
  return { sections, seed, marks, size: items.length, code: codeOf(sections) };
}

function keepsOrder(item: Item): boolean {
  if (item.type === "true-false" || item.type === "ordering") return true;
  return (
    item.type !== "matching" && optionsOf(item).every(({ text }) => /^[^\p{L}]*\d/u.test(text))
  );
}

function letter(
  options: readonly Option[],
  seed: string | undefined,
  name: (index: number) => string,
): PaperOption[] {
  return options.map(({ id, text }, index) => ({
    id,
    letter: seed === undefined ? id : name(index),
    text,
  }));
}

function codeOf(sections: readonly PaperSection[]): string {
  const printed = sections.map(({ title, items }) => [
    title,
    ...items.map(({ item, options, choices }) => [
      [item.title, item.stem, item.type, item.rule, item.marks, unitOf(item) ?? ""],
      ...[...options, ...choices].map(({ letter, text }) => [letter, text]),
    ]),
  ]);
  const hex = createHash("sha256").update(JSON.stringify(printed)).digest("hex");
  return `${hex.slice(0, 4)} ${hex.slice(4, 8)}`;
}
