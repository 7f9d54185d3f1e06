/** Keeps what cannot be seen from deciding over marks. */

/** What no person types: controls, halves of a character, non-characters, direction overrides. */
const UNREADABLE = /(?!\s)[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\u202d\u202e\ufffc\ufffd]/u;

/** Marks without a look of their own that an honest keyboard or a copied text may leave behind. */
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\p{Cf}]/gu;

/**
 * The text without invisible marks and with every blank an ordinary space, or undefined where it
 * holds what no person types.
 *
 * @example legible("\u200f45\u00a0") // "45 "
 * @example legible("45\ud800") // undefined
 */
export function legible(text: string): string | undefined {
  if (UNREADABLE.test(text)) return undefined;
  return text.replace(INVISIBLE, "").replace(/\s/gu, " ");
}
