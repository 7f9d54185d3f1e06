/** The page that every printed document is: styles and text inside, and no way out. */
import type { Deck } from "../deck/slide.ts";
import { escapeHtml } from "../markdown/marked.ts";
import type { Format, Theme } from "./document.ts";

const LINK = /<a href="([^"]*)"([^>]*)>(.*?)<\/a>/gs;
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:";

export interface Look {
  readonly theme?: Theme;
  /** The paper's format; slides have their own. */
  readonly format?: Format;
  /** What stands at the foot of every page, before its number. */
  readonly footer?: string;
}

/** Laid out for paper alone: on a screen there is nothing to see, so that nothing is laid out twice. */
export function shell(
  { lang, dir }: Deck,
  title: string,
  styles: string,
  body: string,
  look: Look = {},
): string {
  return `<!doctype html>
<html class="deck" lang="${lang}" dir="${dir}" data-theme="${look.theme ?? "light"}" data-paper="${look.format ?? "screen"}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<title>${escapeHtml(title)}</title>
<style>${styles}
${page(look)}
@media screen { body { display: none; } }
</style>
</head>
<body>
${body}
</body>
</html>`;
}

function page({ format, footer = "" }: Look): string {
  if (format === undefined) return "";
  const text = footer.replaceAll(/[^\p{L}\p{N} ]/gu, (c) => `\\${c.codePointAt(0)?.toString(16)} `);
  return `@page {
  size: ${format === "a4" ? "A4" : "letter"};
  @bottom-left { content: "${text}"; }
  @bottom-right { content: counter(page) " / " counter(pages); }
}`;
}

/**
 * Of links, those stay that lead somewhere from paper: out, or to a part of the same document. Of the
 * others, to pages and slides of the site, the text stays.
 *
 * @example onPaper('<a href="study/">A</a> <a href="#c">B</a> <p id="c">') // 'A <a href="#c">B</a> <p id="c">'
 */
export function onPaper(html: string): string {
  const here = new Set([...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => `#${id}`));
  return html.replaceAll(LINK, (link, href: string, _rest, inner: string) =>
    here.has(href) || URL.canParse(href) ? link : inner,
  );
}

/** Links of a page by address, with what a reader is told of each: where two lead to one place, the first. */
export function linksIn(
  html: string,
  describe: (text: string, url: string) => string,
): Map<string, string> {
  const found = new Map<string, string>();
  for (const [, href = "", rest = "", inner = ""] of html.matchAll(LINK)) {
    const address = unescapeHtml(href);
    const text = plainText(/ aria-label="([^"]*)"/.exec(rest)?.[1] ?? inner);
    const inside = address.startsWith("#");
    const key = inside || !URL.canParse(address) ? address : new URL(address).href;
    if (!found.has(key)) found.set(key, inside ? text : describe(text, address));
  }
  return found;
}

/** @example plainText("A <em>b</em> &amp; c") // "A b & c" */
export function plainText(html: string): string {
  return unescapeHtml(html.replaceAll(/<[^>]*>/g, "")).trim();
}

function unescapeHtml(text: string): string {
  return text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&");
}
