/** The one Markdown compiler. It runs at build time only; no part of it reaches a browser. */
import { Marked, Renderer, type Token, type TokensList } from "marked";

/** What a browser would break after a hyphen and a reader would not: "catch-22", "Lashkar-e-Taiba". */
const WHOLE = /(?<!\p{L})\p{L}+(?:-\p{L}+)*-(?:\d+|\p{Lu}\p{L}*)/gu;

const marked = new Marked({
  gfm: true,
  renderer: {
    text(token) {
      const html = Renderer.prototype.text.call(this, token);
      const inner = "tokens" in token && token.tokens !== undefined;
      return inner ? html : html.replace(WHOLE, '<span class="whole">$&</span>');
    },
    // Links out open beside the lesson, so that a projected deck is never lost behind a page.
    link({ href, tokens }) {
      const text = this.parser.parseInline(tokens);
      const out = /^https?:/.test(href) ? ' target="_blank" rel="noopener noreferrer"' : "";
      return `<a href="${escapeHtml(href)}"${out}>${text}</a>`;
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

/** Block tokens of a text that `lint` (see `dialect.ts`) has let pass. */
export function lex(text: string): TokensList {
  return marked.lexer(text);
}

/** @example blocks(lex("A *b*")) // "<p>A <em>b</em></p>\n" */
export function blocks(tokens: readonly Token[]): string {
  return marked.parser([...tokens]);
}

/** @example blockHtml("A *b*") // "<p>A <em>b</em></p>\n" */
export function blockHtml(text: string): string {
  return blocks(lex(text));
}

/** @example inlineHtml("A *b*") // "A <em>b</em>" */
export function inlineHtml(text: string): string {
  return marked.parseInline(text, { async: false });
}
