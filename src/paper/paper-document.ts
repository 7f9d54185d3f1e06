/** What a worksheet and its key have in common: the title, version and code of one paper. */

import type { Deck } from "../deck/slide.ts";
import { inlineHtml } from "../markdown/marked.ts";
import type { Edition } from "../pages/edition.ts";
import type { Words } from "../words/words.ts";
import type { Bookmark, Format, PrintDocument } from "./document.ts";
import { hyphenator } from "./hyphenate.ts";
import type { Paper } from "./paper.ts";
import { linksIn, onPaper, plainText, shell } from "./shell.ts";
import { loadStyles } from "./styles.ts";

interface Part {
  readonly name: string;
  readonly title: (deck: string) => string;
  /** A style sheet in `theme/`. */
  readonly sheet: string;
  readonly html: string;
  /** Titles of what stands before and after the paper's own sections. */
  readonly before?: readonly string[];
  readonly after?: readonly string[];
}

/** @example versionOf(arrange(items, "A")) // ["Version A"] */
export function versionOf({ seed }: Paper, words: Words): readonly string[] {
  return seed === undefined ? [] : [words.paper.version(seed)];
}

/**
 * Named `worksheet`, or `worksheet-SEED` for a version of its own; titled with lesson, version and
 * kind.
 */
export async function paperDocument(
  lesson: Edition,
  paper: Paper,
  format: Format,
  part: Part,
): Promise<PrintDocument> {
  const { deck, words } = lesson;
  const name = plainText(inlineHtml(deck.title));
  const title = [part.title(name), ...versionOf(paper, words)].join(", ");
  const body = onPaper(part.html);
  const styles = await loadStyles(["base", "ruler", "print-paper", part.sheet]);
  return {
    name: paper.seed === undefined ? part.name : `${part.name}-${paper.seed}`,
    title,
    author: words.paper.author,
    subject: words.paper.size(paper.size, paper.marks),
    lang: deck.lang,
    html: shell(deck, title, styles, hyphenator(deck.lang)(body), {
      format,
      footer: `${title} · ${words.paper.paper(paper.code)}`,
    }),
    bookmarks: bookmarks(deck, paper, part),
    links: linksIn(body, words.paper.linkOut),
  };
}

/** The paper's title, its sections, and in these every question. */
function bookmarks(deck: Deck, paper: Paper, { before = [], after = [] }: Part): Bookmark[] {
  const section = (title: string) => ({ level: 2, title });
  return [
    { level: 1, title: plainText(inlineHtml(deck.title)) },
    ...before.map(section),
    ...paper.sections.flatMap(({ title, items }) => [
      section(plainText(inlineHtml(title))),
      ...items.map(({ number, item }) => ({
        level: 3,
        title: `${number} ${plainText(inlineHtml(item.title))}`,
      })),
    ]),
    ...after.map(section),
  ];
}
