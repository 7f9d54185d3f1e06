/** Words that follow a number, by the plural rules of a language. */

/** One phrase for each plural category that the language has; `#` stands for the number. */
export type Phrases = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

/**
 * @param lang BCP 47, "en"
 * @example counting("en")(1, { one: "# mark", other: "# marks" }) // "1 mark"
 */
export function counting(lang: string): (n: number, phrases: Phrases) => string {
  // At the first sentence, not when a page starts: a browser is slow to read its plural rules.
  let known: { rules: Intl.PluralRules; figures: Intl.NumberFormat } | undefined;
  return (n, phrases) => {
    known ??= { rules: new Intl.PluralRules(lang), figures: new Intl.NumberFormat(lang) };
    const phrase = phrases[known.rules.select(n)] ?? phrases.other;
    return phrase.replaceAll("#", known.figures.format(n));
  };
}
