/** Brings spellings of the same words together before they are compared. */
import removeAccents from "remove-accents";
import { plainDigits } from "./digits.ts";

/**
 * Apostrophes, ʿayn and hamza of transliterations, and the Arabic tatweel: letters that modify others
 * (Unicode's Lm) and belong to no one script, but for the mark that makes a Japanese vowel long; and
 * the two accents that stand alone, ` and ´.
 */
const MODIFIERS = /(?=\p{Lm})(?!\p{Script_Extensions=Hira})\p{Script=Common}|[`´]/gu;
const LATIN_MARKS = /(\p{Script=Latin})\p{M}+/gu;
const LATIN = /\p{Script=Latin}/gu;
/** Quotation marks and brackets of all scripts, by their general categories. */
const BRACKETS = /[\p{Pi}\p{Pf}\p{Ps}\p{Pe}]/gu;
/** Other marks end or part phrases, but not these, which carry a meaning, nor a point before a figure. */
const STOPS = /[.,:٫٬](?!\d)|(?![.,:٫٬#%&*/@\\‰§])\p{Po}/gu;
const DASHES = /[\p{Pd}−_]/gu;
/** A dash, but not the minus that a text starts with. */
const JOINTS = /(?<!^)-|-(?!\d)/g;
/** A space, but not one that parts two figures. */
const SPACES = /(?<!\d) | (?!\d)/g;

/**
 * Letters that Arabic, Persian and Urdu keyboards write differently and readers take for the same:
 * yeh, also without its dots, and kaf. CLDR's collation for Persian gives each row one base letter.
 */
const ALIKE: Readonly<Record<string, string>> = { ي: "ی", ى: "ی", ك: "ک", ڪ: "ک" };
const ALIKE_LETTERS = /[يىكڪ]/g;

/**
 * Folds text for comparison: compatibility forms (Unicode NFKC), case, figures of other scripts,
 * marks and strokes on Latin letters, and the dashes, apostrophes, quotation marks, stops and spaces
 * that spellings differ by. What changes a meaning stays: letters, the minus and point of a number,
 * signs such as "+" and "#", and marks on letters that are not Latin.
 *
 * Its input has been through `legible`. Folding twice is folding once.
 *
 * @example foldText("Tehreek-e-Ṭālibān") // "tehreeketaliban"
 * @example foldText("Łódź") // "lodz"
 * @example foldText("Al-Qaʿida") === foldText("al qaida") // true
 * @example foldText("1.5") === foldText("15") // false
 */
export function foldText(text: string): string {
  // The acute accent that stands for an apostrophe is a space and a mark in NFKC: it goes first.
  const compatible = dropMarks(dropMarks(text).normalize("NFKC"));
  // There and back, so that ẞ and ß meet ss; the final sigma is the one small letter with two shapes.
  const small = compatible.toLowerCase().toUpperCase().toLowerCase().replaceAll("ς", "σ");
  const parts = plainDigits(small.normalize("NFD")).replace(STOPS, "").replace(DASHES, "-").trim();
  const joined = parts.replace(JOINTS, " ").replace(/\s+/gu, " ").replace(SPACES, "");
  return baseLetters(joined).normalize("NFKC");
}

function dropMarks(text: string): string {
  return text.replace(MODIFIERS, "").replace(BRACKETS, "");
}

/** Without marks and strokes on Latin letters: é as e, ł as l, ø as o, æ as ae. */
function baseLetters(text: string): string {
  return alikeLetters(
    text
      .replace(LATIN_MARKS, "$1")
      .replace(LATIN, (letter) => (letter > "z" ? removeAccents(letter) : letter)),
  );
}

/** Yeh and kaf as one letter each, whichever keyboard wrote them. @example alikeLetters("كيلو") // "کیلو" */
export function alikeLetters(text: string): string {
  return text.replace(ALIKE_LETTERS, (letter) => ALIKE[letter] ?? letter);
}
