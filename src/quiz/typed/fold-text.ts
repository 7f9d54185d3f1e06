/** Brings spellings of the same words together before they are compared. */
import { plainDigits } from "./digits.ts";

/** Apostrophes, the letters ʿayn and hamza of transliterations, and quotation marks. */
const QUOTES = /['’‘‛ʼʻʽʾʿˈ´`′″"“”„«»＇＂]/gu;
const LATIN_MARKS = /(\p{Script=Latin})\p{M}+/gu;
/** Marks that end or part phrases, but not the point, comma or colon before a figure. */
const STOPS = /[.,:](?!\d)|[;!?…()[\]،؛؟۔]/gu;
const DASHES = /[\p{Pd}−_]/gu;
/** A dash, but not the minus that a text starts with. */
const JOINTS = /(?<!^)-|-(?!\d)/g;
/** A space, but not one that parts two figures. */
const SPACES = /(?<!\d) | (?!\d)/g;

/**
 * Folds text for comparison: compatibility forms (Unicode NFKC), case, figures of other scripts,
 * marks on Latin letters, and the dashes, apostrophes, stops and spaces that spellings differ by.
 * What changes a meaning stays: letters, the minus and point of a number, signs such as "+" and "#",
 * and marks on letters that are not Latin.
 *
 * Its input has been through `legible`. Folding twice is folding once.
 *
 * @example foldText("Tehreek-e-Ṭālibān") // "tehreeketaliban"
 * @example foldText("Al-Qaʿida") === foldText("al qaida") // true
 * @example foldText("1.5") === foldText("15") // false
 */
export function foldText(text: string): string {
  // The acute accent that stands for an apostrophe is a space and a mark in NFKC: quotes go first.
  const compatible = text.replace(QUOTES, "").normalize("NFKC").replace(QUOTES, "");
  // There and back, so that ẞ and ß meet ss; the final sigma is the one small letter with two shapes.
  const small = compatible.toLowerCase().toUpperCase().toLowerCase().replaceAll("ς", "σ");
  const parts = plainDigits(small.normalize("NFD")).replace(STOPS, "").replace(DASHES, "-").trim();
  const joined = parts.replace(JOINTS, " ").replace(/\s+/gu, " ").replace(SPACES, "");
  return joined.replace(LATIN_MARKS, "$1").normalize("NFKC");
}
