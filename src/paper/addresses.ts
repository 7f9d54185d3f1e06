/** What a sheet that is copied can't keep of a link: where it leads. */
const PARAGRAPH = /<p>((?:(?!<\/p>).)*)<\/p>/gs;
const LINK_OUT = /<a href="https?:\/\/(?:www\.)?([^"]+)"[^>]*>(.*?)<\/a>/gs;

/**
 * Spells out, below a paragraph, the addresses that its links lead to, but for those that are their
 * own text.
 *
 * @example spellOut('<p>See <a href="https://www.dawn.com/a">it</a>.</p>')
 * // '<p>See <a href="https://www.dawn.com/a">it</a>. <span class="address">dawn.com/a</span></p>'
 */
export function spellOut(html: string): string {
  return html.replaceAll(PARAGRAPH, (paragraph, inner: string) => {
    const addresses = [...inner.matchAll(LINK_OUT)]
      .filter(([, address, text]) => address !== text)
      .map(([, address]) => ` <span class="address">${address?.replace(/\/$/, "")}</span>`);
    return addresses.length === 0 ? paragraph : `<p>${inner}${addresses.join("")}</p>`;
  });
}
