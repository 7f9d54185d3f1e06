/** The names of currencies, by the data of Unicode's CLDR, which `Intl` holds. */
import { tagOf } from "./separators.ts";

const known = new Map<string, readonly string[]>();

/**
 * What a language calls the currencies that a sign stands for, in its plural and its singular.
 *
 * @param sign one character: "$"
 * @param lang BCP 47
 * @example currencyNames("£", "en").includes("British pounds") // true
 */
export function currencyNames(sign: string, lang: string): readonly string[] {
  // Reckoned once: to ask for each currency takes a tenth of a second, and a class types many.
  const key = `${sign} ${lang}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const tag = tagOf(lang);
  const names = Intl.supportedValuesOf("currency")
    .filter((currency) => partOf(tag, currency, "narrowSymbol", 2) === sign)
    .flatMap((currency) => [2, 1].map((n) => partOf(tag, currency, "name", n)));
  known.set(key, names);
  return names;
}

function partOf(
  lang: string,
  currency: string,
  currencyDisplay: "name" | "narrowSymbol",
  n: number,
): string {
  const format = new Intl.NumberFormat(lang, {
    ...{ style: "currency", currency, currencyDisplay, maximumFractionDigits: 0 },
  });
  return format.formatToParts(n).find(({ type }) => type === "currency")?.value ?? "";
}
