/** Words that follow a number, by the plural rules of a language. */

/** One phrase for each plural category that the language has; `#` stands for the number. */
export type Phrases = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

/**
 * @param lang BCP 47, "en"
 * @example counting("en")(1, { one: "# mark", other: "# marks" }) // "1 mark"
 */
export function counting(lang: string): (n: number, phrases: Phrases) => string {
  const rules = new Intl.PluralRules(lang);
  const figures = new Intl.NumberFormat(lang);
  return (n, phrases) =>
    (phrases[rules.select(n)] ?? phrases.other).replaceAll("#", figures.format(n));
}
