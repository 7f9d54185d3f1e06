/** Takes from a text what an editor or a system left in it and no author wrote. */

/**
 * Without the mark U+FEFF at its start, and with every line ended by `\n`, whatever the system.
 *
 * @example cleanText("\uFEFF# A\r\n\rB") // "# A\n\nB"
 */
export function cleanText(text: string): string {
  return text.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
}
