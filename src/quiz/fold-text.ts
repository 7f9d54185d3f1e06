/** Brings spellings of the same words together before they are compared. */
import { plainDigits } from "./digits.ts";

/** Apostrophes, the letters ʿayn and hamza of transliterations, and quotation marks. */
const QUOTES = /['’‘‛ʼʻʽʾʿˈ´`′″"“”„«»＇＂]/gu;
/** A dash, but not the minus of a number. */
const DASHES = /[\p{Pd}−_](?!\p{Nd})|(?<=[\p{L}\p{N}])[\p{Pd}−_]/gu;
/** Marks that end or part phrases, but not the point or comma inside a number. */
const STOPS = /[.,:](?!\p{Nd})|[;!?…()[\]،؛؟۔]/gu;
/** Spaces, but not one that parts two numbers. */
const SPACES = /(?<!\p{Nd}) +| +(?!\p{Nd})/gu;
const MARKS = /(\p{Script=Latin})\p{M}+/gu;

/**
 * Folds text for comparison: compatibility forms (Unicode NFKC), case, figures of other scripts,
 * marks on Latin letters, and the dashes, apostrophes, stops and spaces that spellings differ by.
 * What changes a meaning stays: letters, the minus and point of a number, "+" and "#", and marks on
 * letters that are not Latin.
 *
 * Its input has been through `legible`. Folding twice is folding once.
 *
 * @example foldText("Tehreek-e-Ṭālibān") // "tehreeketaliban"
 * @example foldText("Al-Qaʿida") === foldText("al qaida") // true
 * @example foldText("1.5") === foldText("15") // false
 */
export function foldText(text: string): string {
  const compatible = text.replace(QUOTES, "").normalize("NFKC").replace(/\s+/gu, " ");
  // Through capitals, so that ß meets ss; the final sigma is the one small letter with two shapes.
  const small = compatible.toUpperCase().toLowerCase().replaceAll("ς", "σ");
  const bare = small.normalize("NFD").replace(MARKS, "$1").normalize("NFKC");
  return plainDigits(bare).replace(DASHES, " ").replace(STOPS, "").trim().replace(SPACES, "");
}
