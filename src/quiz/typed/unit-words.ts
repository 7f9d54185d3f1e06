/** What may be written around a number: its unit, or a currency's sign. */

import { plainDigits } from "./digits.ts";
import { alikeLetters } from "./fold-text.ts";
import { currencyNames, percentNames, signOfCode } from "./unit-names.ts";

/** Signs that a keyboard writes in another way: primes and degrees, the point of a product. */
const ALIKE: readonly (readonly [RegExp, string])[] = [
  [/[’‘ʼ′]/g, "'"],
  [/["“”″]|''/g, '"'],
  [/º/g, "°"],
  [/[·⋅∙•]/g, "·"],
];
/** Thousands within a unit's own number, however they are parted: "per 1,000", "per 1 000". */
const THOUSANDS = /(?<=\d)[ ,.'](?=\d{3}(?!\d))/g;

/**
 * A unit as it is compared: letters as `foldText` takes them for the same but for their marks, compatibility
 * forms (CO₂ as co2), plain figures, any dash as "-", no "^", "US$" and "USD" as "$", with a space
 * around a currency's sign.
 *
 * @example foldUnit("US$ a Month.") // "$ a month"
 * @example foldUnit("mol·L⁻¹") === foldUnit("mol⋅L^-1") // true
 */
export function foldUnit(text: string): string {
  // All but the signs of currencies, of which some would become letters (₨ as Rs).
  const signs = ALIKE.reduce((folded, [sign, plain]) => folded.replace(sign, plain), text);
  const compatible = signs.replace(/\P{Sc}+/gu, (part) => part.normalize("NFKC"));
  return alikeLetters(plainDigits(compatible).toLowerCase().toUpperCase().toLowerCase())
    .replace(/[\p{Pd}−]/gu, "-")
    .replaceAll("^", "")
    .replace(THOUSANDS, "")
    .replaceAll("٪", "%")
    .replace(/(?<!\p{L})(?:us\$|usd(?!\p{L}))/gu, "$")
    .replace(/(\p{Sc})/gu, " $1 ")
    .replace(/[ .]+/g, " ")
    .trim();
}

/**
 * Takes the whole unit off a line's end, where something with a figure is left before it: only so can
 * a unit hold figures itself ("t CO2", "per 1,000 people"). Spaces do not matter.
 *
 * @returns the line as it was where it does not end so
 * @example withoutUnit("12 per 1,000 people", "per 1,000 people") // "12"
 */
export function withoutUnit(line: string, unit: string): string {
  const wanted = foldUnit(unit).replaceAll(" ", "");
  if (!/\d/.test(wanted)) return line;
  if (foldUnit(line).replaceAll(" ", "") === wanted) return "";
  const earliest = Math.max(line.length - 3 * unit.length - 20, 1);
  for (let at = earliest; at < line.length; at++) {
    // A unit that begins with a figure does not begin in the middle of one.
    if (/[\d.,]$/.test(line.slice(0, at)) && /^[\d.,]/.test(line.slice(at))) continue;
    const before = line.slice(0, at);
    if (!/\p{Nd}/u.test(before)) continue;
    if (foldUnit(line.slice(at)).replaceAll(" ", "") === wanted) return before.trimEnd();
  }
  return line;
}

/**
 * Whether the words around a number are a currency's sign alone, where the item has no unit, or words
 * of its unit, each at most as often as there. A currency's sign, its code and its names are the same,
 * and so are "%" and its name, by the data of CLDR.
 *
 * @param lang the language in which the unit names a currency
 * @example fitsUnit("$", "US dollars", "en") // true
 * @example fitsUnit("percent", "%", "en") // true
 * @example fitsUnit("a year", "US$ a month", "en") // false
 */
export function fitsUnit(around: string, unit: string | undefined, lang: string): boolean {
  const typed = wordsOf(around, lang);
  if (unit === undefined) return typed.length <= 1 && typed.every(isCurrencySign);
  const own = wordsOf(unit, lang);
  if (isPartOf(typed, own)) return true;
  const bySigns = typed.map((word) => signOfCode(word, lang) ?? word);
  return [typed, bySigns, wordsOf(withSign(around, own, lang, "symbol"), lang)].some(
    (words) => isPartOf(words, own) || isPartOf(words, wordsOf(withSign(unit, words, lang), lang)),
  );
}

function wordsOf(text: string, lang: string): string[] {
  return percentNames(lang)
    .reduce((line, name) => line.replace(` ${foldUnit(name)} `, " % "), ` ${foldUnit(text)} `)
    .split(" ")
    .filter((word) => word !== "");
}

function isPartOf(words: readonly string[], own: readonly string[]): boolean {
  return words.length <= own.length && words.every((word) => own.includes(word));
}

function isCurrencySign(word: string): boolean {
  return /^\p{Sc}$/u.test(word);
}

/** A text with a currency's name or code put as the sign among these words, if that is one of its signs. */
function withSign(
  text: string,
  words: readonly string[],
  lang: string,
  display?: "symbol",
): string {
  const folded = ` ${foldUnit(text)} `;
  const sign = words.find(isCurrencySign);
  if (sign === undefined) return folded;
  const name = currencyNames(sign, lang, display)
    .map((one) => ` ${foldUnit(one)} `)
    .find((one) => folded.includes(one));
  return name === undefined ? folded : folded.replace(name, ` ${sign} `);
}
