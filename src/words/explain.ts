/** Puts a result into one sentence. It never says what would have been right. */

import type { KeyedItem, KeyedMultiple } from "../quiz/keyed-item.ts";
import { compare, type Fraction, formatFraction, ONE } from "../quiz/numbers/fraction.ts";
import type { ChoiceDetail, Result, Scored } from "../quiz/result.ts";
import type { ScoringWords } from "./scoring-words.ts";

/**
 * How a result came about.
 *
 * @param words the `scoring` section of a language
 * @param item the item that was scored; its rule decides the words
 * @throws Error if the result is of another kind of item.
 * @example explain(words.scoring, item, score(item, ["a", "b", "e"])) // key a, b, c; right-minus-wrong
 * // "2 of 3 right, 1 wrong: 1/3 of a mark."
 * @example explain(words.scoring, item, score(item, null)) // "Not answered; worth 1 mark."
 */
export function explain(words: ScoringWords, item: KeyedItem, result: Result): string {
  switch (result.kind) {
    case "unanswered":
      return words.unanswered(marksInWords(words, result.max));
    case "invalid":
      return words.invalid(words.problem(result.problem));
    case "scored":
      return words.scored(howScored(words, item, result), marksInWords(words, result.marks));
  }
}

/** @example marksInWords(words.scoring, { n: 1, d: 3 }) // "1/3 of a mark" */
export function marksInWords(words: ScoringWords, marks: Fraction): string {
  if (marks.n === 0) return words.noMark;
  const figure = formatFraction(marks);
  if (compare(marks, ONE) < 0) return words.partOfMark(figure);
  return words.marks(figure, marks.n / marks.d);
}

function howScored(words: ScoringWords, item: KeyedItem, { detail }: Scored): string {
  switch (detail.type) {
    case "choice":
      if (item.type === "multiple") return words.multiple[item.rule](ticksOf(item, detail));
      if (item.type !== "single" && item.type !== "true-false") break;
      return words.choice(detail.wrong.length === 0);
    case "matching": {
      if (item.type !== "matching") break;
      const [right, wrong, unanswered] = [detail.right, detail.wrong, detail.unanswered];
      const counts = { right: right.length, wrong: wrong.length, unanswered: unanswered.length };
      return words.matching[item.rule]({ ...counts, of: item.options.length });
    }
    case "ordering":
      if (item.type !== "ordering") break;
      return words.ordering[item.rule](detail.counted, detail.of);
    case "numeric":
      if (item.type !== "numeric") break;
      return words.numeric[item.rule](detail.value, detail.right);
    case "short-text":
      if (item.type !== "short-text") break;
      return words.shortText[detail.match];
  }
  throw new Error(
    `The result of a ${detail.type} item does not explain \`${item.id}\`, a ${item.type} item.`,
  );
}

function ticksOf({ options, correct }: KeyedMultiple, { right, wrong }: ChoiceDetail) {
  return {
    right: right.length,
    wrong: wrong.length,
    keyed: correct.length,
    options: options.length,
  };
}
