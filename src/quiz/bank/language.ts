/** Lets numeric items know the lesson's language, by which typed figures are read. */
import type { KeyedItem } from "../keyed-item.ts";

/**
 * The same items, each numeric item with `lang`.
 * @param lang BCP 47
 * @example withLanguage([], "de") // []
 */
export function withLanguage(items: readonly KeyedItem[], lang: string): KeyedItem[] {
  return items.map((item) => (item.type === "numeric" ? { ...item, lang } : item));
}
