/** The characters that mean something in GIFT. */

/** One line of plain text. @example escapeGift("a=b") // "a\\=b" */
export function escapeGift(text: string): string {
  return text.replace(/[\\~=#{}:]/g, "\\$&").replace(/\r?\n/g, "\\n");
}
