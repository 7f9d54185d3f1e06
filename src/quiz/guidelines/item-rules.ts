/** What a single item can break. */

import { rightOptions } from "../bank/right-options.ts";
import type { ChoiceItem } from "../item.ts";
import type { KeyedItem } from "../keyed-item.ts";
import { compare, ZERO } from "../numbers/fraction.ts";
import type { Question } from "../question.ts";
import { baseline } from "../scoring/baseline.ts";
import type { Finding, GuidelineCode } from "./finding.ts";
import { contentWords, plainText, plainWords } from "./plain-words.ts";

const NEGATIVE = /\b(not|except|never|least)\b/i;
const BOLD = /\*\*[^*]*\*\*/g;

/** What an item breaks, in the order of the rules. */
export function checkItem(question: Question): Finding[] {
  const { item, keyed } = question;
  const found: Finding[] = [];
  const say = (code: GuidelineCode, message: string) => found.push({ code, question, message });

  const unmarked = NEGATIVE.exec(item.stem.replace(BOLD, ""));
  if (unmarked !== null && asksNegatively(item.stem)) {
    say("negative", `asks with "${unmarked[0]}", which is not in bold`);
  }
  const ticked = baseline(keyed).everything;
  if (ticked !== undefined && compare(ticked, ZERO) > 0) {
    say("tick-everything", `pays ${ticked.n}/${ticked.d} for ticking everything`);
  }
  if (item.type !== "single" && item.type !== "multiple") return found;

  if (item.options.length < 3 || item.options.length > 5) {
    say("option-count", `has ${item.options.length} options`);
  }
  const texts = item.options.map(({ text }) => plainText(text).toLowerCase().trim());
  for (const [index, text] of texts.entries()) {
    if (/\ball of (the above|these|them)\b/.test(text)) say("all-of-the-above", `offers "${text}"`);
    if (/\bnone of (the above|these|them)\b/.test(text))
      say("none-of-the-above", `offers "${text}"`);
    if (texts.indexOf(text) < index) say("distinct", `offers "${text}" twice`);
  }
  const numbers = texts.map((text) => Number(text.replace(/[$,%\s]/g, "")));
  const falls = numbers.some((n, index) => n < (numbers[index - 1] ?? Number.NEGATIVE_INFINITY));
  if (numbers.every(Number.isFinite) && falls) say("number-order", `offers ${texts.join(", ")}`);
  for (const word of clang(item, keyed))
    say("clang", `has "${word}" in its stem and its right answer alone`);
  return found;
}

/** A stem asks negatively where its last sentence, the question, holds the negative word. */
function asksNegatively(stem: string): boolean {
  const question = stem.match(/[^.?!]*\?/g)?.at(-1) ?? "";
  return NEGATIVE.test(question.replace(BOLD, ""));
}

/** Words that lead from the stem to the right answer, since no wrong one shares them. */
function clang(item: ChoiceItem, keyed: KeyedItem): string[] {
  const right = new Set(rightOptions(keyed));
  const stem = contentWords(item.stem);
  const wrong = new Set(
    item.options.filter(({ id }) => !right.has(id)).flatMap(({ text }) => [...contentWords(text)]),
  );
  const keyedWords = item.options
    .filter(({ id }) => right.has(id))
    .flatMap(({ text }) => [...contentWords(text)]);
  return [...new Set(keyedWords)].filter((word) => stem.has(word) && !wrong.has(word));
}

/**
 * How long an option is, in letters and figures.
 * @example optionLength("The **one**, of 12") // 10
 */
export function optionLength(text: string): number {
  return plainWords(text).join("").length;
}
