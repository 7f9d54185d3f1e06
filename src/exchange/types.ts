/** What several targets ask of a question. */
import { choicesOf, type Item, optionsOf } from "../quiz/item.ts";
import { decimalOf, formatDecimal } from "../quiz/numbers/decimal.ts";
import type { Question } from "../quiz/question.ts";
import { allowance } from "../quiz/scoring/numeric.ts";
import type { Words } from "../words/words.ts";
import { plainText } from "./html.ts";

/** The options that say True and False in the language's words; undefined where they say anything else. */
export function truthOf(
  item: Item,
  { isTrue, isFalse }: Words["exchange"],
): { trueOption: string; falseOption: string } | undefined {
  const saying = (word: string) =>
    optionsOf(item).find(({ text }) => plainText(text).toLowerCase() === word.toLowerCase())?.id;
  const [trueOption, falseOption] = [saying(isTrue), saying(isFalse)];
  return trueOption === undefined || falseOption === undefined
    ? undefined
    : { trueOption, falseOption };
}

/** The text of two choices that are one without their formatting. */
export function repeatedChoice(item: Item): string | undefined {
  const texts = choicesOf(item).map(({ text }) => plainText(text));
  return texts.find((text, at) => texts.indexOf(text) < at);
}

/** How typed answers are read elsewhere: not as here. */
export function typedChanges({ keyed }: Question): string[] {
  if (keyed.type === "numeric") {
    return ["numbers are read in the platform's own way there: plain figures always are"];
  }
  if (keyed.type !== "short-text") return [];
  const near = keyed.distance > 0 ? [" and slips of the pen"] : [];
  return [
    `only the spellings that the key lists earn marks there, in small or capital letters; other accents, apostrophes, hyphens${near.join("")} do not`,
  ];
}

/** How far a number may be off, and the number itself, in plain figures. */
export function figuresOf(question: Question): { number: string; by: string } | undefined {
  const { keyed } = question;
  if (keyed.type !== "numeric") return undefined;
  const by = allowance(keyed);
  const size = by.digits < 0n ? { ...by, digits: -by.digits } : by;
  return { number: formatDecimal(decimalOf(keyed.correct)), by: formatDecimal(size) };
}
