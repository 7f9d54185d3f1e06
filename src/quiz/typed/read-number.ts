/** Reads a number as a student writes it. */
import type { Decimal } from "../numbers/decimal.ts";
import type { NumberProblem } from "../result.ts";
import { digitScripts, plainDigits } from "./digits.ts";
import { legible } from "./legible.ts";
import { readFigures } from "./read-figures.ts";
import { fitsUnit, withoutUnit } from "./unit-words.ts";

export interface Refused {
  readonly kind: "refused";
  readonly problem: NumberProblem | { readonly code: "illegible" };
}
export type ReadNumber = { readonly kind: "number"; readonly value: Decimal } | Refused;

/** What decides over the reading: the item's own unit, and the lesson's language (BCP 47). */
export interface NumberContext {
  readonly unit?: string | undefined;
  readonly lang?: string | undefined;
}

/** Signs of other scripts that stand for one of ASCII: Arabic decimal sign, thousands, comma. */
const SIGNS: Readonly<Record<string, string>> = { "٫": ".", "٬": ",", "،": "," };
/** What parts thousands in Switzerland; a keyboard may give any of these. */
const APOSTROPHES = /(?<=\d)['’‘ʼ´`](?=\d)/g;

/**
 * Reads one number, or refuses and says why; it never guesses.
 *
 * - figures of any one script: 11, ۱۱, １１
 * - sign: a minus, any dash, or "+" before the figures or the currency's sign
 * - decimals and thousands as the lesson's language writes them, see `readFigures`; "٫" and "٬" are
 *   always a decimal sign and thousands
 * - a currency's sign ($500, US$ 500) if the item has no unit or has that one; otherwise only words
 *   of the item's own unit ("500 a month" for "US$ a month", "5 t CO2" for "t CO2")
 *
 * Exponents, shares ("1/2"), ranges, several numbers, and a nought with a minus are refused.
 *
 * @example readNumber("۱٬۰۰۰") // { kind: "number", value: { digits: 1000n, scale: 0 } }
 * @example readNumber("11 people", { unit: "people" }) // { kind: "number", value: { digits: 11n, scale: 0 } }
 * @example readNumber("11 or 12") // { kind: "refused", problem: { code: "several-numbers" } }
 */
export function readNumber(text: string, { unit, lang = "en" }: NumberContext = {}): ReadNumber {
  const clear = legible(text);
  if (clear === undefined) return refused({ code: "illegible" });
  const whole = foldSigns(clear);
  const rest = unit === undefined ? whole : withoutUnit(whole, foldSigns(unit));
  if (digitScripts(rest) > 1) return refused({ code: "mixed-figures" });
  // The marks that belong to Arabic figures mean the same in every lesson.
  const arabic = /[٫٬]/.test(rest);
  const line = plainDigits(rest).replace(/[٫٬،]/g, (sign) => SIGNS[sign] ?? sign);
  const found = span(line);
  if (found === undefined) return refused({ code: "not-a-number" });

  const [start, end] = found;
  const [sign, before] = takeSign(line.slice(0, start).trim());
  const figures = line.slice(start, end).replace(APOSTROPHES, "'");
  const read = readFigures(figures, sign === "-", arabic ? undefined : lang);
  const shaped = read.kind === "number" || read.problem.code === "negative-zero";
  if (!shaped && read.problem.code !== "ambiguous" && !/\d/.test(unit ?? "")) return read;
  const several = !shaped && read.problem.code === "several-numbers";
  if (several || !fitsUnit(`${before} ${line.slice(end)}`, unit, lang)) {
    return refused({ code: "unit", ...(unit !== undefined && { unit }) });
  }
  return read;
}

/** Full-width and small signs and letters as the ordinary ones; the rest in one composition. */
function foldSigns(text: string): string {
  return text
    .replace(/[\uff01-\uff5e\uffe0-\uffe6\ufe50-\ufe6b]/g, (sign) =>
      /\p{Nd}/u.test(sign) ? sign : sign.normalize("NFKC"),
    )
    .normalize("NFC");
}

/** From the first figure, or a point that starts a number, to behind the last figure. */
function span(line: string): readonly [start: number, end: number] | undefined {
  const start = line.search(/\d/);
  if (start === -1) return undefined;
  let end = line.length;
  while (!/\d/.test(line.charAt(end - 1))) end--;
  // "$.50" is half a dollar, but "Rs.500" is five hundred rupees.
  const opens = /[.,]/.test(line.charAt(start - 1)) && !/[\p{L}.,]/u.test(line.charAt(start - 2));
  return [opens ? start - 1 : start, end];
}

/** Takes a sign off either end: "-$" as well as "$-". */
function takeSign(before: string): [sign: "" | "-", rest: string] {
  for (const at of [before.length - 1, 0]) {
    const found = before.charAt(at);
    if (!/[\p{Pd}−+]/u.test(found)) continue;
    return [found === "+" ? "" : "-", before.slice(0, at) + before.slice(at + 1)];
  }
  return ["", before];
}

function refused(problem: Refused["problem"]): Refused {
  return { kind: "refused", problem };
}
