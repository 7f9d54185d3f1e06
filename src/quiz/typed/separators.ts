/** How a language writes numbers, by the data of Unicode's CLDR, which `Intl` holds. */

/** The signs before decimals and between thousands: "." and "," in English, "," and "." in German. */
export interface Separators {
  readonly decimal: "." | ",";
  readonly group: string;
}

const known = new Map<string, Separators>();

/**
 * For figures of the Latin script, whatever figures the language prefers. A tag that is none counts
 * as English.
 *
 * @param lang BCP 47
 * @example separatorsOf("de") // { decimal: ",", group: "." }
 * @example separatorsOf("ur-PK") // { decimal: ".", group: "," }
 */
export function separatorsOf(lang: string): Separators {
  const before = known.get(lang);
  if (before !== undefined) return before;
  const parts = new Intl.NumberFormat(`${tagOf(lang)}-u-nu-latn`).formatToParts(1234567.8);
  const sign = (type: string) => parts.find((part) => part.type === type)?.value ?? "";
  const found = { decimal: sign("decimal") === "," ? "," : ".", group: sign("group") } as const;
  known.set(lang, found);
  return found;
}

/** The tag itself, or "en" where it is none, which `Intl` would throw at. @example tagOf("no tag") // "en" */
export function tagOf(lang: string): string {
  try {
    return new Intl.Locale(lang).baseName;
  } catch {
    return "en";
  }
}
