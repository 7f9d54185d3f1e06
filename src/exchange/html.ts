/** Our Markdown as HTML that any platform takes: well-formed as XML, without classes, scripts or styles. */
import type { Token, Tokens } from "marked";
import { parseFragment } from "parse5";
import { isFormula } from "../markdown/formula.ts";
import { encodeBlanks, lex, lexInline } from "../markdown/marked.ts";
import { escapeXml, unescapeXml } from "./xml-text.ts";

/** How a formula is written: as TeX between `\(` and `\)`, or as MathML. */
export type WriteFormula = (tex: string, display: boolean) => string;

/** TeX in the delimiters that MathJax reads by itself, as Moodle and Anki do. */
export const asTex: WriteFormula = (tex, display) =>
  escapeXml(display ? `\\[${tex}\\]` : `\\(${tex}\\)`);

/** @example toHtml("A *b*\n\nC", asTex) // "<p>A <em>b</em></p><p>C</p>" */
export function toHtml(markdown: string, formula: WriteFormula = asTex): string {
  return blocks(lex(markdown), formula);
}

/** @example toInlineHtml("5 < 6 $x$") // "5 &lt; 6 \\(x\\)" */
export function toInlineHtml(markdown: string, formula: WriteFormula = asTex): string {
  return inline(lexInline(markdown), formula).trim();
}

/** The words alone, formulas as their TeX. @example plainText("A *b* &amp; c") // "A b & c" */
export function plainText(markdown: string): string {
  const html = toInlineHtml(markdown, (tex) => escapeXml(`$${tex}$`));
  return unescapeXml(html.replace(/<br\/>/g, " ").replace(/<[^>]*>/g, ""))
    .replace(/\s+/gu, " ")
    .trim();
}

function blocks(tokens: readonly Token[], formula: WriteFormula): string {
  return tokens.map((token) => block(token, formula)).join("");
}

function block(token: Token, formula: WriteFormula): string {
  switch (token.type) {
    case "space":
      return "";
    case "paragraph":
      return `<p>${inline(token.tokens ?? [], formula).trim()}</p>`;
    case "text":
      return inline([token], formula).trim();
    case "blockquote":
      return `<blockquote>${blocks(token.tokens ?? [], formula)}</blockquote>`;
    case "code":
      return `<pre><code>${escapeXml(token["text"])}</code></pre>`;
    case "list":
      return list(token as Tokens.List, formula);
    case "table":
      return table(token as Tokens.Table, formula);
    case "hr":
      return "<hr/>";
    default:
      if (isFormula(token)) return `<p>${formula(token.tex, true)}</p>`;
      return `<p>${escapeXml(token.raw.trim())}</p>`;
  }
}

function list({ ordered, start, items }: Tokens.List, formula: WriteFormula): string {
  const tag = ordered ? "ol" : "ul";
  const from = ordered && start !== "" && start !== 1 ? ` start="${start}"` : "";
  const entries = items.map(({ tokens }) => `<li>${blocks(tokens, formula)}</li>`);
  return `<${tag}${from}>${entries.join("")}</${tag}>`;
}

function table({ header, rows }: Tokens.Table, formula: WriteFormula): string {
  const row = (cells: readonly Tokens.TableCell[], tag: string) =>
    `<tr>${cells.map(({ tokens }) => `<${tag}>${inline(tokens, formula).trim()}</${tag}>`).join("")}</tr>`;
  const body = rows.map((cells) => row(cells, "td")).join("");
  return `<table><thead>${row(header, "th")}</thead><tbody>${body}</tbody></table>`;
}

/** What an inline token comes to: text not yet escaped, or HTML. */
type Piece = { readonly text: string } | { readonly html: string };

function inline(tokens: readonly Token[], formula: WriteFormula): string {
  const pieces: Piece[] = [];
  for (const piece of tokens.flatMap((token) => span(token, formula))) {
    const last = pieces.at(-1);
    if (last !== undefined && "text" in last && "text" in piece) {
      pieces[pieces.length - 1] = { text: last.text + piece.text };
    } else pieces.push(piece);
  }
  return pieces.map((piece) => ("text" in piece ? words(piece.text) : piece.html)).join("");
}

function span(token: Token, formula: WriteFormula): Piece | Piece[] {
  const inner = ("tokens" in token ? token.tokens : undefined) ?? [];
  switch (token.type) {
    case "text":
      if (inner.length > 0) return inner.flatMap((one) => span(one, formula));
      return { text: decode(token["text"]) };
    case "escape":
      return { text: token["text"] };
    case "strong":
    case "em":
    case "del":
      return { html: `<${token.type}>${inline(inner, formula)}</${token.type}>` };
    case "br":
      return { html: "<br/>" };
    case "codespan":
      return { html: `<code>${escapeXml(token["text"])}</code>` };
    case "link":
      return /^(https:|mailto:)/i.test(token["href"])
        ? {
            html: `<a href="${escapeXml(encodeBlanks(token["href"]))}">${inline(inner, formula)}</a>`,
          }
        : inner.flatMap((one) => span(one, formula)); // it leads to a place within the lesson
    default:
      return isFormula(token) ? { html: formula(token.tex, token.display) } : { text: token.raw };
  }
}

/** Text in which nothing is taken for a formula's start or end: MathJax reads none across tags. */
function words(text: string): string {
  return escapeXml(text.replace(/[ \t]*\n\s*/g, " "))
    .replace(/\\(?=[()[\]])/g, "<span>\\</span>")
    .replace(/\$(?=\$)/g, "<span>$</span>");
}

/** Entities as their characters, as a browser reads them: "&eacute;", "&#233;". */
function decode(text: string): string {
  if (!text.includes("&")) return text;
  const [node] = parseFragment(text.replaceAll("<", "&lt;")).childNodes;
  return node !== undefined && "value" in node ? node.value : text;
}
