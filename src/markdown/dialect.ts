/**
 * Which Markdown our content may use, in one place.
 *
 * Allowed: paragraphs, lists, tables, links, emphasis, line breaks, `____` as a line to write on; a
 * figure (an image that stands alone in a slide's paragraph). Refused: raw HTML, code, other rules,
 * quotes of quotes, links that are neither https nor relative, and anything nested so deep that a
 * parser suffers.
 */
import type { Token } from "marked";
import { type Diagnostic, mistake, type Place } from "./diagnostic.ts";
import { lex } from "./marked.ts";

/** Longer runs of list and quote markers at a line's start make the parser slow, or end it. */
const DEEPEST_START = 24;
const LONGEST_LINE = 4000;
const ALLOWED = new Set(
  [
    "space paragraph text list list_item table strong em del br escape link image blockquote".split(
      " ",
    ),
  ].flat(),
);

/** Checks a text before it is compiled; `place` is where its first line stands. */
export function lint(text: string, place: Place): Diagnostic[] {
  const found = lintLines(text, place);
  if (found.length > 0) return found;
  walk(lex(text), text, place, found);
  return found;
}

function lintLines(text: string, place: Place): Diagnostic[] {
  const found: Diagnostic[] = [];
  for (const [index, line] of text.split("\n").entries()) {
    const here = { file: place.file, line: place.line + index };
    const start = /^[\s>*+\-\d.)]*/.exec(line)?.[0] ?? "";
    if (line.length > LONGEST_LINE) {
      const rule = `a line holds at most ${LONGEST_LINE} characters`;
      found.push(mistake(here, "too-long", `${rule}; found ${line.length}`));
    } else if (start.length > DEEPEST_START) {
      const rule = `lists and quotes nest at most ${DEEPEST_START / 2} deep`;
      found.push(mistake(here, "too-deep", `${rule}; found "${start.slice(0, 30)}…"`));
    }
  }
  return found;
}

function walk(tokens: readonly Token[], source: string, place: Place, found: Diagnostic[]): void {
  let cursor = 0;
  let line = place.line;
  for (const token of tokens) {
    // A token's raw text may lack its line's markers; where it isn't found, its parent's line stands.
    const at = source.indexOf(token.raw.trimEnd(), cursor);
    if (at >= 0) {
      line += source.slice(cursor, at).split("\n").length - 1;
      cursor = at;
    }
    const here = { file: place.file, line };
    judge(token, here, found);
    for (const inner of children(token)) walk(inner, token.raw, here, found);
  }
}

function children(token: Token): readonly (readonly Token[])[] {
  switch (token.type) {
    case "list":
      return [token["items"]];
    case "table":
      return [token["header"], ...token["rows"]].map((row: { tokens: Token[] }[]) =>
        row.flatMap((cell) => cell.tokens),
      );
    default:
      return "tokens" in token && token.tokens !== undefined ? [token.tokens] : [];
  }
}

function judge(token: Token, here: Place, found: Diagnostic[]): void {
  const raw = token.raw.trim().split("\n", 1)[0]?.slice(0, 60) ?? "";
  if (token.type === "html") {
    found.push(mistake(here, "raw-html", `raw HTML is not allowed; found ${raw}`));
  } else if (!ALLOWED.has(token.type) && !isWritingLine(token)) {
    found.push(mistake(here, "dialect", `"${token.type}" is not allowed here; found ${raw}`));
  } else if (token.type === "link" && !safe(token["href"])) {
    const rule = "a link is https:, mailto:, #id or a relative path";
    found.push(mistake(here, "unsafe-link", `${rule}; found ${token["href"]}`));
  } else if (token.type === "image" && !/^figures\/[\w-]+\.svg$/.test(token["href"])) {
    const rule = "a picture is an SVG in figures/";
    found.push(mistake(here, "figure", `${rule}; found ${token["href"]}`));
  }
}

/** `____` alone on its line is one to write on; no other rule has a meaning here. */
function isWritingLine(token: Token): boolean {
  return token.type === "hr" && /^_{3,}\s*$/.test(token.raw);
}

function safe(href: string): boolean {
  return /^(https:\/\/|mailto:|#|\.{0,2}\/(?!\/)|[\w-]+(\/|\.html|$))/.test(href);
}
