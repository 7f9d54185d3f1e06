/** The one Markdown compiler. It runs at build time only; no part of it reaches a browser. */
import { Marked, Renderer, type RendererObject, type Token, type TokensList } from "marked";
import { strikethrough, unspacedEmphasis } from "./emphasis.ts";
import { formulaExtensions } from "./formula.ts";

/** What a browser would break after a hyphen and a reader would not: "catch-22", "Lashkar-e-Taiba", "fifty-four". */
const WHOLE =
  /(?<![\p{L}-])(?:\p{L}+(?:-\p{L}+)*-(?:\d+|\p{Lu}\p{L}*)|(?=[\p{L}-]{3,14}(?![\p{L}-]))\p{L}+(?:-\p{L}+)+)/gu;

const renderer: RendererObject = {
  text(token) {
    const html = Renderer.prototype.text.call(this, token);
    const inner = "tokens" in token && token.tokens !== undefined;
    return inner ? html : html.replace(WHOLE, '<span class="whole">$&</span>');
  },
  // Links out open beside the lesson, so that a projected deck is never lost behind a page.
  link({ href, tokens }) {
    const text = this.parser.parseInline(tokens);
    const out = /^https?:/.test(href) ? ' target="_blank" rel="noopener noreferrer"' : "";
    return `<a href="${escapeHtml(encodeBlanks(href))}"${out}>${text}</a>`;
  },
  // Code is read left to right in every language.
  code: ({ text, lang = "" }) =>
    `<pre dir="ltr"><code${lang === "" ? "" : ` class="language-${escapeHtml(lang)}"`}>${escapeHtml(text)}\n</code></pre>\n`,
  codespan: ({ text }) => `<code dir="ltr">${escapeHtml(text)}</code>`,
  // A last paragraph that begins with a dash says whose words they are.
  blockquote({ tokens }) {
    const last = tokens.findLast(({ type }) => type !== "space");
    const credited =
      last?.type === "paragraph" && tokens.length > 1 && /^(—|–|--)\s*\S/.test(last.raw);
    if (!credited) return `<blockquote>\n${this.parser.parse(tokens)}</blockquote>\n`;
    const words = this.parser.parse(tokens.slice(0, tokens.indexOf(last)));
    const credit = this.parser.parseInline(last.tokens ?? []).replace(/^--/, "—");
    return `<blockquote>\n${words}<p class="credit">${credit}</p>\n</blockquote>\n`;
  },
  // The only rule that the dialect lets pass: a line to write on.
  hr: () => '<div class="writing-line"></div>\n',
  // A wide table scrolls by itself; it never widens the page.
  table({ header, rows }) {
    const row = (cells: typeof header, tag: "td" | "th") =>
      `<tr>${cells
        .map((cell, column) => {
          const scope = tag === "th" ? ' scope="col"' : column === 0 ? ' scope="row"' : "";
          const name = tag === "td" && column === 0 ? "th" : tag;
          return `<${name}${scope}>${this.parser.parseInline(cell.tokens)}</${name}>`;
        })
        .join("")}</tr>`;
    const body = rows.map((cells) => row(cells, "td")).join("");
    return `<table><thead>${row(header, "th")}</thead><tbody>${body}</tbody></table>\n`;
  },
};

const extensions = [...formulaExtensions, unspacedEmphasis];
const marked = new Marked({ gfm: true, tokenizer: strikethrough, renderer, extensions });

/** The same, but a list written with `*` is shown one entry after another; one with `-` at once. */
const stepped = new Marked({ gfm: true, tokenizer: strikethrough, renderer, extensions }).use({
  renderer: {
    list(token) {
      const html = Renderer.prototype.list.call(this, token);
      if (!token.raw.trimStart().startsWith("*")) return html;
      // Its own entries alone: those of a list inside it go by their own mark.
      const own = token.items.map((item) => this.listitem(item));
      const tag = token.ordered ? "ol" : "ul";
      return `<${tag}>\n${own.map((entry) => entry.replace("<li>", '<li data-step="next">')).join("")}</${tag}>\n`;
    },
  },
});

/** @example escapeHtml('<a b="c">') // "&lt;a b=&quot;c&quot;&gt;" */
export function escapeHtml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

/**
 * An address as HTML has it: a blank in a file's name is %20.
 * @example encodeBlanks("figures/my map.svg") // "figures/my%20map.svg"
 */
export function encodeBlanks(href: string): string {
  return href.replaceAll(" ", "%20");
}

/** A text is judged, weighed, searched for links and shown: it is read once. Emptied before it grows large. */
const read = new Map<string, TokensList>();
const MOST = 4000;

/** Block tokens of a text that `lint` (see `dialect.ts`) has let pass; shared, so that none may be changed. */
export function lex(text: string): TokensList {
  const known = read.get(text);
  if (known !== undefined) return known;
  if (read.size >= MOST) read.clear();
  const tokens = marked.lexer(text);
  read.set(text, tokens);
  return tokens;
}

/** Inline tokens: of a title, an option, a caption. */
export function lexInline(text: string): Token[] {
  return new marked.Lexer(marked.defaults).inlineTokens(text);
}

/** @example blockHtml("A *b*") // "<p>A <em>b</em></p>\n" */
export function blockHtml(text: string): string {
  return marked.parser(lex(text));
}

/**
 * What a slide shows: lists written with `*` build up entry by entry.
 *
 * @example slideHtml("* A") // '<ul>\n<li data-step="next">A</li>\n</ul>\n'
 */
export function slideHtml(text: string): string {
  return stepped.parser(lex(text));
}

/** @example inlineHtml("A *b*") // "A <em>b</em>" */
export function inlineHtml(text: string): string {
  return marked.parseInline(text, { async: false });
}
