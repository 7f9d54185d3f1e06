/** The characters that mean something in GIFT. */
import { cleanXml } from "../xml-text.ts";

/** One line of plain text. @example escapeGift("a=b") // "a\\=b" */
export function escapeGift(text: string): string {
  return cleanXml(text)
    .replace(/[\\~=#{}:]/g, "\\$&")
    .replace(/\r?\n/g, "\\n");
}
