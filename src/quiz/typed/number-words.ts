/** Numbers written in words: eleven, twenty-one, five hundred thousand. */
import { foldText } from "./fold-text.ts";

/** A language's words for numbers. */
export interface NumberWords {
  /** What is added up: one, eleven, twenty. */
  readonly values: Readonly<Record<string, number>>;
  /** What multiplies what stands before it: hundred, thousand. */
  readonly times: Readonly<Record<string, number>>;
  /** What joins them and says nothing: and, a. */
  readonly joints: readonly string[];
}

/**
 * The number that a text is in words; undefined where any word is no number, or the order makes none.
 *
 * @example numberInWords("two hundred and five", { values: { two: 2, five: 5 }, times: { hundred: 100 }, joints: ["and"] }) // 205
 */
export function numberInWords(text: string, words: NumberWords): number | undefined {
  const values = folded(words.values);
  const times = folded(words.times);
  const joints = new Set(words.joints.map(foldText));
  const parts = text.split(/[\s\p{Pd}]+/u).map(foldText);
  const said = parts.filter((part) => part !== "" && !joints.has(part));
  if (said.length === 0) return undefined;

  let [sum, group, room] = [0, 0, Number.POSITIVE_INFINITY];
  for (const word of said) {
    const factor = times.get(word);
    const value = values.get(word);
    if (factor !== undefined && factor > 100) {
      [sum, group, room] = [sum + Math.max(group, 1) * factor, 0, Number.POSITIVE_INFINITY];
    } else if (factor !== undefined) {
      [group, room] = [Math.max(group, 1) * factor, factor];
    } else if (value !== undefined && value < room) {
      // "twenty" leaves room for "one", but "one" for nothing, and "two hundred" for what is under a hundred.
      [group, room] = [group + value, value >= 20 && value % 10 === 0 ? 10 : 0];
    } else return undefined;
  }
  return sum + group;
}

function folded(words: Readonly<Record<string, number>>): ReadonlyMap<string, number> {
  return new Map(Object.entries(words).map(([word, value]) => [foldText(word), value]));
}
