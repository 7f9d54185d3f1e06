/** Kindness to typing: what someone probably meant, to be asked back with one tap. Scoring stays exact. */
import type { KeyedItem, KeyedNumeric, KeyedShortText } from "../keyed-item.ts";
import { formatDecimal } from "../numbers/decimal.ts";
import { score } from "../scoring/score.ts";
import { editDistance } from "./edit-distance.ts";
import { foldText } from "./fold-text.ts";
import { legible } from "./legible.ts";
import { type NumberWords, numberInWords } from "./number-words.ts";
import { readNumber } from "./read-number.ts";
import { separatorsOf } from "./separators.ts";

/** What a language lends to this: its words for numbers, and small words that say nothing. */
export interface TypedWords {
  readonly numbers: NumberWords;
  /** "in", "the", "about": they may stand around an answer. */
  readonly fillers: readonly string[];
}

/** Longest text that is looked at, in UTF-16 units. */
const LONGEST = 100;

/**
 * One thing that was probably meant by a typed answer that earned nothing; undefined where there is
 * none, or more than one, or where the answer is right as it is.
 *
 * - numeric: a number in words ("eleven"), or the only number among other words ("about 11 men")
 * - short text: an answer among small words ("in Peshawar"), or one that a slip or two of the pen
 *   away ("laywers"), of this item or any other; so a suggestion alone says not which is right
 *
 * @returns what to type instead, as the lesson's language writes it
 * @example suggest({ id: "n", type: "numeric", rule: "exact", marks: 1, correct: 11, tolerance: undefined }, "eleven", { numbers: { values: { eleven: 11 }, times: {}, joints: [] }, fillers: [] }) // "11"
 */
export function suggest(item: KeyedItem, response: unknown, words: TypedWords): string | undefined {
  if (item.type !== "numeric" && item.type !== "short-text") return undefined;
  if (typeof response !== "string" || response.length > LONGEST) return undefined;
  const text = legible(response)?.trim();
  if (text === undefined || text === "") return undefined;
  const result = score(item, response);
  if (result.kind === "scored" && result.marks.n > 0) return undefined;
  if (item.type === "short-text") return suggestText(item, text, words.fillers);
  return result.kind === "invalid" ? suggestNumber(item, text, words.numbers) : undefined;
}

function suggestNumber(
  { lang = "en" }: KeyedNumeric,
  text: string,
  words: NumberWords,
): string | undefined {
  const inWords = numberInWords(text, words);
  if (inWords !== undefined) return String(inWords);
  const numbers = text.match(/[-−–]?[\p{Nd}](?:[\p{Nd}.,٫٬'’ ]*\p{Nd})?/gu) ?? [];
  const [only, ...others] = numbers;
  // Figures that touch a letter belong to a word: CO2, 3rd.
  if (only === undefined || others.length > 0 || touchesLetter(text, only)) return undefined;
  const read = readNumber(only, { lang });
  if (read.kind !== "number") return undefined;
  return formatDecimal(read.value).replace(".", separatorsOf(lang).decimal);
}

function touchesLetter(text: string, part: string): boolean {
  const at = text.indexOf(part);
  return /\p{L}$/u.test(text.slice(0, at)) || /^\p{L}/u.test(text.slice(at + part.length));
}

/** Every answer of the bank, as shown, with its folded form; the first spelling stands for the rest. */
function suggestText(
  item: KeyedShortText,
  text: string,
  fillers: readonly string[],
): string | undefined {
  const shown = item.correct[0] ?? "";
  const candidates = [
    ...item.correct.map((spelling) => ({ shown, folded: foldText(spelling) })),
    ...(item.rivals ?? []).map((rival) => ({ shown: rival, folded: foldText(rival) })),
  ];
  const small = new Set(fillers.map(foldText));
  const kept = text.split(" ").filter((word) => !small.has(foldText(word)));
  const typed = foldText(kept.join(" "));
  if (typed === "") return undefined;
  const near = candidates.flatMap((candidate) => {
    const edits = editDistance(typed, candidate.folded, slips(candidate.folded));
    return edits === undefined ? [] : [{ ...candidate, edits }];
  });
  const least = Math.min(...near.map(({ edits }) => edits));
  const nearest = new Set(near.filter(({ edits }) => edits === least).map((one) => one.shown));
  const [only, ...others] = nearest;
  return others.length > 0 || only === undefined || foldText(only) === foldText(text)
    ? undefined
    : only;
}

/** Slips of the pen that a word may have and still be known: one in four letters, two at most. */
function slips(folded: string): number {
  return Math.min(Math.floor(folded.length / 4), 2);
}
