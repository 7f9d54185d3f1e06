/** Text as XML and HTML hold it, and back. */

/** What XML has no room for becomes U+FFFD. @example escapeXml('<a b="c">') // "&lt;a b=&quot;c&quot;&gt;" */
export function escapeXml(text: string): string {
  return cleanXml(text)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

/**
 * Undoes the four escapes that we write.
 * @example unescapeXml("a &lt; b &amp; c") // "a < b & c"
 */
export function unescapeXml(text: string): string {
  return text
    .replaceAll("&quot;", '"')
    .replaceAll("&gt;", ">")
    .replaceAll("&lt;", "<")
    .replaceAll("&amp;", "&");
}

/** Characters that XML 1.0 cannot hold, in any form. */
const NOT_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
/**
 * Puts U+FFFD where XML 1.0 could not hold the character.
 * @example cleanXml("a\u0000b") // "a\uFFFDb"
 */
export function cleanXml(text: string): string {
  return text.replace(NOT_XML, "\uFFFD");
}

/**
 * Text for xmlbuilder2, which takes "&amp;" in a text for an "&" that is escaped already.
 * @example xmlText("A & B") // "A &amp; B"
 */
export function xmlText(text: string): string {
  return cleanXml(text).replaceAll("&", "&amp;");
}
