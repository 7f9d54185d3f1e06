/**
 * Which Markdown our content may use, in one place.
 *
 * Allowed: paragraphs, lists, tables, links, emphasis, line breaks, code between backticks, quotes,
 * formulas between `$`, `____` as a line to write on; where a page shows them, pictures that stand
 * alone in their paragraph. Refused: raw HTML, headings, other rules, quotes in quotes, links that
 * are neither https nor relative, anything nested so deep that a parser suffers, and whatever would
 * be printed as bare marks or be dropped without a word.
 */
import type { Token } from "marked";
import { type Diagnostic, mistake, type Place } from "./diagnostic.ts";
import { codeLines, openFence } from "./fences.ts";
import { isFormula, makeFormula } from "./formula.ts";
import { bareMarks, lostCells } from "./left-over.ts";
import { lex, lexInline } from "./marked.ts";
import { judgeImage, readImage } from "./picture.ts";
import { type Around, walk } from "./walk.ts";

/** Longer runs of list and quote markers at a line's start make the parser slow, or end it. */
const DEEPEST_START = 24;
const LONGEST_LINE = 4000;
const ALLOWED = new Set(
  "space paragraph text list list_item table strong em del br escape link image blockquote code codespan formula".split(
    " ",
  ),
);

/**
 * Checks a text before it is compiled; `place` is where its first line stands.
 *
 * @param pictures whether what shows the text shows its pictures
 */
export function lint(text: string, place: Place, { pictures = false } = {}): Diagnostic[] {
  const found = lintLines(text, place);
  if (found.length > 0) return found;
  walk(lex(text), text, place, (token, here, around) => {
    judge(token, here, around, pictures, found);
  });
  return found;
}

/** The same for a text within a line, where a list or a quote would be none: a title, an option. */
export function lintInline(text: string, place: Place): Diagnostic[] {
  const found = lintLines(text, place);
  if (found.length > 0) return found;
  const [first = "", ...more] = text.trim().split(/\n\s*\n|\n(?=\s*(?:[-*+>|]|\d+[.)]|```|~~~)\s)/);
  if (more.length > 0) {
    const message = `one paragraph stands here; found another behind "${first.slice(0, 40)}"`;
    found.push(mistake(place, "dialect", message));
  }
  walk(lexInline(text), text, place, (token, here, around) => {
    judge(token, here, around, false, found);
  });
  return found;
}

function lintLines(text: string, place: Place): Diagnostic[] {
  const found: Diagnostic[] = [];
  const lines = text.split("\n");
  const code = codeLines(lines);
  const open = openFence(lines);
  if (open !== undefined) {
    const message = `code ends with a line like the one that opens it; found none for ${lines[open]}`;
    found.push(mistake({ file: place.file, line: place.line + open }, "dialect", message));
  }
  for (const [index, line] of lines.entries()) {
    const here = { file: place.file, line: place.line + index };
    const start = /^[\s>*+\-\d.)]*/.exec(line)?.[0] ?? "";
    if (line.length > LONGEST_LINE) {
      const rule = `a line holds at most ${LONGEST_LINE} characters`;
      found.push(mistake(here, "too-long", `${rule}; found ${line.length}`));
    } else if (start.length > DEEPEST_START && !code[index]) {
      const rule = `lists and quotes nest at most ${DEEPEST_START / 2} deep`;
      found.push(mistake(here, "too-deep", `${rule}; found "${start.slice(0, 30)}…"`));
    }
  }
  return found;
}

function judge(
  token: Token,
  here: Place,
  around: Around,
  pictures: boolean,
  found: Diagnostic[],
): void {
  const raw = token.raw.trim().split("\n", 1)[0]?.slice(0, 60) ?? "";
  const say = (rule: string, message: string) =>
    found.push(mistake(here, rule, `${message}; found ${raw}`));
  switch (token.type) {
    case "html":
      // What closes has been told with what opens.
      if (
        /^<\//.test(raw) &&
        found.some(({ rule, line }) => rule === "raw-html" && line === here.line)
      )
        return;
      return void say("raw-html", "raw HTML is not allowed");
    case "code":
      if (token["codeBlockStyle"] === "indented") {
        say("dialect", "code stands between lines of ```, not behind blanks");
      } else if (/\s/.test(token["lang"] ?? "")) {
        say("dialect", "behind ``` stands the language's name alone");
      }
      return;
    case "blockquote":
      if (around.some(({ type }) => type === "blockquote"))
        say("dialect", "a quote holds no quote");
      return;
    case "checkbox":
      return; // its entry says so
    case "list_item":
      if (token["task"] === true) say("dialect", "a list has no boxes to tick");
      return;
    case "table":
      for (const line of lostCells(token.raw)) {
        say("lost-text", `a row of a table has no more cells than its head: "${line}"`);
      }
      return;
    case "link":
      if (!safeLink(token["href"])) {
        const rule = "a link is https:, mailto:, #id or a relative path";
        found.push(mistake(here, "unsafe-link", `${rule}; found ${token["href"]}`));
      } else if (typeof token["title"] === "string") say("lost-text", "a link has no title");
      return;
    case "image": {
      const alone = around.length === 1 && around[0]?.raw.trim() === token.raw.trim();
      const message = judgeImage(token, alone && pictures);
      if (message !== undefined) found.push(mistake(here, "figure", message));
      found.push(...lintInline(readImage(token)?.caption ?? "", here));
      return;
    }
    case "formula": {
      const made = isFormula(token) ? makeFormula(token.tex, token.display) : undefined;
      if (made !== undefined && "problem" in made) {
        say("formula", `a formula cannot be read: ${made.problem}`);
      }
      return;
    }
    case "text":
      if (!("tokens" in token && token.tokens !== undefined)) {
        for (const message of bareMarks(token.raw)) say("dialect", message);
      }
      return;
    case "hr":
      if (isWritingLine(token)) return;
  }
  if (!ALLOWED.has(token.type)) say("dialect", `"${token.type}" is not allowed here`);
}

/** `____` alone on its line is one to write on; no other rule has a meaning here. */
function isWritingLine(token: Token): boolean {
  return /^_{3,}\s*$/.test(token.raw);
}

/** Whether a link leads where a lesson's may. @example safeLink("ftp://a.org") // false */
export function safeLink(href: string): boolean {
  return /^(https:\/\/[^/?#]|mailto:.|#|\.{0,2}\/(?!\/)|(?![a-z+.-]*:)[^/\\:?#]+([/?#]|\.[a-z0-9]+|$))/i.test(
    href,
  );
}
