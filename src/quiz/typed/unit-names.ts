/** The names of currencies and of "%", by the data of Unicode’s CLDR, which `Intl` holds. */
import { tagOf } from "./separators.ts";

const known = new Map<string, readonly string[]>();
const percents = new Map<string, readonly string[]>();

/**
 * What a language calls the currencies that a sign stands for, in its plural and its singular, and
 * their codes.
 *
 * @param sign one character: "$"
 * @param lang BCP 47
 * @param display whether the sign alone decides, or the sign that the language has for that currency:
 *   in English "CA$" is no "$"
 * @example currencyNames("£", "en").includes("British pounds") // true
 */
export function currencyNames(
  sign: string,
  lang: string,
  display: "narrowSymbol" | "symbol" = "narrowSymbol",
): readonly string[] {
  // Reckoned once: to ask for each currency takes a tenth of a second, and a class types many.
  const key = `${sign} ${lang} ${display}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const tag = tagOf(lang);
  const names = Intl.supportedValuesOf("currency")
    .filter((currency) => partOf(tag, currency, display, 2) === sign)
    .flatMap((currency) => [...[2, 1].map((n) => partOf(tag, currency, "name", n)), currency]);
  known.set(key, names);
  return names;
}

/**
 * A language's own sign of a currency that is written by its code; undefined where it is no code.
 *
 * @example signOfCode("eur", "en") // "€"
 */
export function signOfCode(word: string, lang: string): string | undefined {
  const code = word.toUpperCase();
  if (!/^[A-Z]{3}$/.test(code) || !Intl.supportedValuesOf("currency").includes(code)) return;
  return partOf(tagOf(lang), code, "symbol", 2);
}

/**
 * What a language calls "%", in its own region and in the world's, by the data of CLDR.
 *
 * @example percentNames("en") // ["percent", "per cent"]
 */
export function percentNames(lang: string): readonly string[] {
  const before = percents.get(lang);
  if (before !== undefined) return before;
  const tag = tagOf(lang);
  const style = { style: "unit", unit: "percent", unitDisplay: "long" } as const;
  const names = [tag, `${new Intl.Locale(tag).language}-001`].map(
    (one) =>
      new Intl.NumberFormat(one, style).formatToParts(2).find(({ type }) => type === "unit")
        ?.value ?? "%",
  );
  percents.set(lang, names);
  return names;
}

function partOf(
  lang: string,
  currency: string,
  currencyDisplay: "name" | "narrowSymbol" | "symbol",
  n: number,
): string {
  const format = new Intl.NumberFormat(lang, {
    ...{ style: "currency", currency, currencyDisplay, maximumFractionDigits: 0 },
  });
  return format.formatToParts(n).find(({ type }) => type === "currency")?.value ?? "";
}
