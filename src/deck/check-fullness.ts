/** Warns of more on a slide than a class can read and a page can hold; the README states the limits. */

import type { Token } from "marked";
import { type Diagnostic, warning } from "../markdown/diagnostic.ts";
import { lex } from "../markdown/marked.ts";
import type { Slide } from "./slide.ts";

/** Limits of what one slide shows. */
export const LIMITS = {
  words: 70,
  /** Of the line above a figure. */
  figureWords: 35,
  headline: 90,
  columns: 5,
  rows: 9,
  entries: 8,
  codeLines: 12,
  codeWidth: 68,
  /** Letters without a place to break. */
  unbroken: 30,
} as const;

const SPACELESS =
  "\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}";
const UNBROKEN = new RegExp(`[^\\s|\`${SPACELESS}-]{${LIMITS.unbroken + 1},}`, "u");
const WORD = new RegExp(
  `[${SPACELESS}]{2}|[^\\s|${SPACELESS}]*[\\p{L}\\p{N}][^\\s|${SPACELESS}]*`,
  "gu",
);

/** Warnings alone: a slide that is too full is still a slide. */
export function checkFullness({ slides }: { readonly slides: readonly Slide[] }): Diagnostic[] {
  return slides.flatMap((slide) =>
    [...headline(slide.title), ...shown(slide), ...blocks(slide.body)].map((message) =>
      warning(slide.place, "too-full", `slide \`${slide.id}\` ${message}`),
    ),
  );
}

function headline(title: string): string[] {
  const { headline } = LIMITS;
  const long = title.length > headline;
  const message = `has a headline of ${title.length} characters; at most ${headline} are read at a glance`;
  return long ? [message] : [];
}

function shown({ body, title, kind }: Slide): string[] {
  // What a link leads to and how code reads is not read as text.
  const text = body
    .replace(/\]\((?:<[^>]*>|[^)]*)\)/g, "]")
    .replace(/^(`{3,}|~{3,})[\s\S]*?^\1.*$|\$\$[\s\S]*?\$\$|\$[^$\n]*\$|^[\s|:-]+$/gm, " ");
  const read = text.replace(/`[^`]*`/g, " ");
  const count = read.match(WORD)?.length ?? 0;
  const most = kind === "figure" ? LIMITS.figureWords : LIMITS.words;
  const what = kind === "figure" ? "above its figure" : "on its face";
  const unbroken = UNBROKEN.exec(`${title} ${text}`)?.[0];
  return [
    ...(count > most ? [`has ${count} words ${what}; at most ${most} can be read`] : []),
    ...(unbroken === undefined
      ? []
      : [
          `holds "${unbroken.slice(0, 40)}", which no line can break; words have at most ${LIMITS.unbroken} letters`,
        ]),
  ];
}

function blocks(body: string): string[] {
  if (!/[|`~]|^\s*([-*+]|\d+[.)])\s/m.test(body)) return [];
  const found: string[] = [];
  const most = (what: string, was: number, limit: number, of: string) => {
    if (was > limit) found.push(`has a ${what} of ${was} ${of}; at most ${limit} fit`);
  };
  for (const token of lex(body)) {
    if (token.type === "table") {
      most("table", token["header"].length, LIMITS.columns, "columns");
      most("table", token["rows"].length, LIMITS.rows, "rows");
    } else if (token.type === "list") {
      most("list", entriesOf(token), LIMITS.entries, "entries");
    } else if (token.type === "code") {
      const lines: string[] = token["text"].split("\n");
      most("block of code", lines.length, LIMITS.codeLines, "lines");
      most("line of code", Math.max(...lines.map((l) => l.length)), LIMITS.codeWidth, "characters");
    }
  }
  return found;
}

/** A list's entries, those of lists within it included. */
function entriesOf(token: Token): number {
  const items: readonly Token[] = token.type === "list" ? token["items"] : [];
  const within = items.flatMap((item) => ("tokens" in item ? (item.tokens ?? []) : []));
  return items.length + within.reduce((sum, one) => sum + entriesOf(one), 0);
}
