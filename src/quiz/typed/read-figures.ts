/** What figures with points and commas can mean. */
import { type Decimal, decimal, formatDecimal } from "../numbers/decimal.ts";
import type { NumberProblem } from "../result.ts";
import { separatorsOf } from "./separators.ts";

export type ReadFigures =
  | { readonly kind: "number"; readonly value: Decimal }
  | { readonly kind: "refused"; readonly problem: NumberProblem };

type Sign = "." | ",";

/** Thousands in threes, parted by one sign throughout; `D` is the decimal sign, `G` the other. */
const PATTERNS: Readonly<Record<Sign, readonly RegExp[]>> = {
  ".": [
    /^\d*(?:\.\d+)?$/,
    /^[1-9]\d{0,2}(?:(?:,\d{3})+|(?: \d{3})+|(?:'\d{3})+)(?:\.\d+)?$/,
    // The twos of South Asia: 10,00,000.
    /^[1-9]\d?(?:,\d{2})*,\d{3}(?:\.\d+)?$/,
  ],
  ",": [/^\d*(?:,\d+)?$/, /^[1-9]\d{0,2}(?:(?:\.\d{3})+|(?: \d{3})+|(?:'\d{3})+)(?:,\d+)?$/],
};

/**
 * Reads figures, with points, commas, spaces and apostrophes between them, as the language writes
 * numbers. Thousands may also be parted by spaces or apostrophes anywhere.
 *
 * What only another language writes so, and what could be thousands as well as decimals that end in
 * noughts ("5.000" in an English lesson, "5,000" in a German one), is not guessed: the problem
 * `ambiguous` holds the readings, as the lesson's language writes them.
 *
 * @param figures digits 0-9, ".", ",", " " and "'"; it begins with a digit, or a sign before decimals
 * @param negative whether a minus stood before them
 * @param lang BCP 47, the lesson's language; undefined where the signs are the Arabic ones, put as
 * "." and ",", which mean the same everywhere
 * @example readFigures("5.000", false, "de") // { kind: "number", value: { digits: 5000n, scale: 0 } }
 * @example readFigures("5.000", false, "en")
 * // { kind: "refused", problem: { code: "ambiguous", readings: ["5", "5000"] } }
 * @example readFigures("1,5", false, "en")
 * // { kind: "refused", problem: { code: "ambiguous", readings: ["1.5"] } }
 */
export function readFigures(
  figures: string,
  negative: boolean,
  lang: string | undefined,
): ReadFigures {
  const own = lang === undefined ? "." : separatorsOf(lang).decimal;
  const other = own === "." ? "," : ".";
  const reading = readAs(figures, own);
  const foreign = lang === undefined ? undefined : readAs(figures, other);
  if (reading === undefined && foreign === undefined) {
    return refused(/[^\d,.]/.test(figures) ? "several-numbers" : "grouping");
  }
  const minus = negative ? "-" : "";
  const asked = [reading, foreign]
    .filter((one) => one !== undefined)
    .map((one) => formatDecimal(decimal(minus + one)).replace(".", own));
  const doubtful = reading !== undefined && foreign !== undefined && hasIdleNoughts(figures, own);
  if (reading === undefined || (doubtful && asked[0] !== asked[1])) {
    return { kind: "refused", problem: { code: "ambiguous", readings: asked } };
  }
  const value = decimal(minus + reading);
  return negative && value.digits === 0n ? refused("negative-zero") : { kind: "number", value };
}

/** The figures with a plain point, or undefined where they do not fit. */
function readAs(figures: string, sign: Sign): string | undefined {
  if (!PATTERNS[sign].some((pattern) => pattern.test(figures))) return undefined;
  return figures
    .split(sign)
    .map((part) => part.replace(/\D/g, ""))
    .join(".");
}

/** Whether decimals end in a nought, which nobody needs to write. */
function hasIdleNoughts(figures: string, own: Sign): boolean {
  return figures.includes(own) && figures.endsWith("0");
}

function refused(code: "several-numbers" | "grouping" | "negative-zero"): ReadFigures {
  return { kind: "refused", problem: { code } };
}
