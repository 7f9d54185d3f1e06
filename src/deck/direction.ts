/** Which way a language is written. */
import metadata from "cldr-core/scriptMetadata.json" with { type: "json" };

const scripts: Readonly<Record<string, { readonly rtl: string } | undefined>> =
  metadata.scriptMetadata;

/**
 * By the script that the tag names or that the language is most likely written in; Unicode's CLDR
 * knows both. An unknown tag reads left to right.
 *
 * @param lang BCP 47
 * @example direction("pa-PK") // "rtl": Punjabi in Pakistan is written in Arabic letters
 * @example direction("ur-Latn") // "ltr"
 */
export function direction(lang: string): "ltr" | "rtl" {
  const script = new Intl.Locale(lang).maximize().script ?? "";
  return scripts[script]?.rtl === "YES" ? "rtl" : "ltr";
}
