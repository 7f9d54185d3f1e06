/** Reads a number as a student writes it. */
import { type Decimal, decimal } from "../numbers/decimal.ts";
import type { NumberProblem } from "../result.ts";
import { digitScripts, plainDigits } from "./digits.ts";
import { legible } from "./legible.ts";

export interface Refused {
  readonly kind: "refused";
  readonly problem: NumberProblem | { readonly code: "illegible" };
}
export type ReadNumber = { readonly kind: "number"; readonly value: Decimal } | Refused;

const PLAIN = /^\d*(?:\.\d+)?$/;
const THREES = /^\d{1,3}(?:(?:,\d{3})+|(?: \d{3})+)(?:\.\d+)?$/;
const TWOS = /^\d{1,2}(?:,\d{2})*,\d{3}(?:\.\d+)?$/;

/**
 * Reads one number, or refuses and says why; it never guesses.
 *
 * - figures: 0-9, ٠-٩, ۰-۹ or full width, all of one script
 * - sign: "-", "−" or "+" before the figures or the currency sign
 * - decimals after "." or "٫": 1.5, .5
 * - thousands parted by ",", "٬" or a space in threes (1,000,000), or by commas in the twos of South
 *   Asia (10,00,000); so "1,5" is refused
 * - a currency sign ($500, US$ 500) if the item has no unit or has that one; otherwise only words
 *   of the item's own unit ("500 a month" for "US$ a month")
 *
 * Exponents, shares ("1/2"), ranges, several numbers, and a nought with a minus are refused.
 *
 * @example readNumber("۱٬۰۰۰") // { kind: "number", value: { digits: 1000n, scale: 0 } }
 * @example readNumber("11 people", "people") // { kind: "number", value: { digits: 11n, scale: 0 } }
 * @example readNumber("11 or 12")
 * // { kind: "refused", problem: { code: "several-numbers" } }
 */
export function readNumber(text: string, unit?: string): ReadNumber {
  const clear = legible(text);
  if (clear === undefined) return refused({ code: "illegible" });
  if (digitScripts(clear) > 1) return refused({ code: "mixed-figures" });
  const line = plainDigits(clear).replaceAll("٫", ".").replaceAll("٬", ",");
  const found = span(line);
  if (found === undefined) return refused({ code: "not-a-number" });

  const [start, end] = found;
  const figures = line.slice(start, end);
  if (!PLAIN.test(figures) && !THREES.test(figures) && !TWOS.test(figures)) {
    return refused({ code: /[^\d,.]/.test(figures) ? "several-numbers" : "grouping" });
  }
  const [sign, before] = takeSign(line.slice(0, start).trim());
  if (!fitsUnit(`${before} ${line.slice(end)}`, unit)) {
    return refused({ code: "unit", ...(unit !== undefined && { unit }) });
  }
  const value = decimal(`${sign}${figures.replace(/[, ]/g, "")}`);
  if (sign === "-" && value.digits === 0n) return refused({ code: "negative-zero" });
  return { kind: "number", value };
}

/** From the first figure, or a point that starts a number, to behind the last figure. */
function span(line: string): readonly [start: number, end: number] | undefined {
  const start = line.search(/\d/);
  if (start === -1) return undefined;
  let end = line.length;
  while (!/\d/.test(line.charAt(end - 1))) end--;
  // "$.50" is half a dollar, but "Rs.500" is five hundred rupees.
  const opens = line.charAt(start - 1) === "." && !/[\p{L}.]/u.test(line.charAt(start - 2));
  return [opens ? start - 1 : start, end];
}

/** Takes a sign off either end: "-$" as well as "$-". */
function takeSign(before: string): [sign: "" | "-", rest: string] {
  for (const at of [before.length - 1, 0]) {
    const found = before.charAt(at);
    if (!/[-−+]/.test(found)) continue;
    return [found === "+" ? "" : "-", before.slice(0, at) + before.slice(at + 1)];
  }
  return ["", before];
}

/** Whether the words around a number are a currency sign, or the item's own. */
function fitsUnit(around: string, unit: string | undefined): boolean {
  const words = unitWords(around);
  if (unit === undefined) return words.length <= 1 && words.every((word) => /\p{Sc}/u.test(word));
  const own = unitWords(unit);
  return words.length <= own.length && words.every((word) => own.includes(word));
}

/** "US$ a month." as ["$", "a", "month"] */
function unitWords(text: string): string[] {
  const spaced = text
    .toLowerCase()
    .replace(/(?<!\p{L})(?:us\$|usd(?!\p{L}))/gu, "$")
    .replace(/(\p{Sc})/gu, " $1 ");
  return spaced.match(/[^ .]+/g) ?? [];
}

function refused(problem: Refused["problem"]): Refused {
  return { kind: "refused", problem };
}
