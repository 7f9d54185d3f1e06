/** Places in a row, for messages to authors, which are English. */

const RULES = new Intl.PluralRules("en", { type: "ordinal" });
const ENDINGS: Readonly<Record<Intl.LDMLPluralRule, string>> = {
  ...{ zero: "th", one: "st", two: "nd", few: "rd", many: "th", other: "th" },
};

/** @example ordinal(21) // "21st" */
export function ordinal(n: number): string {
  return `${n}${ENDINGS[RULES.select(n)]}`;
}
