/** `guide.pdf` and `sheets.pdf`: the texts beside the deck, each beginning on a page of its own. */
import type { LessonDocument } from "../lesson/document.ts";
import { blockHtml, inlineHtml } from "../markdown/marked.ts";
import type { Edition } from "../pages/edition.ts";
import type { Bookmark, Format, PrintDocument } from "./document.ts";
import { hyphenator } from "./hyphenate.ts";
import { linksIn, onPaper, plainText, shell } from "./shell.ts";
import { loadStyles } from "./styles.ts";

/** For the teacher: plan, answers, rubric and whatever else stands in `slides/guide/`. */
export function guideDocument(lesson: Edition, format: Format): Promise<PrintDocument> {
  const { guide, words } = lesson;
  return textsDocument(lesson, format, {
    name: "guide",
    title: words.paper.guide,
    kind: words.paper.guideName,
    texts: guide,
  });
}

/** For students: a sheet a text, with a line for the name, from `slides/sheets/`. */
export function sheetsDocument(lesson: Edition, format: Format): Promise<PrintDocument> {
  const { sheets, words } = lesson;
  return textsDocument(lesson, format, {
    name: "sheets",
    title: words.paper.sheets,
    kind: words.paper.sheetsName,
    texts: sheets,
  });
}

interface Texts {
  readonly name: "guide" | "sheets";
  readonly title: (deck: string) => string;
  /** What one of them is called, above its title. */
  readonly kind: string;
  readonly texts: readonly LessonDocument[];
}

async function textsDocument(
  lesson: Edition,
  format: Format,
  { name, title: titleOf, kind, texts }: Texts,
): Promise<PrintDocument> {
  const { deck, words } = lesson;
  const title = titleOf(plainText(inlineHtml(deck.title)));
  const baked = texts.map((text) => {
    const html = toFill(bakeSections(text));
    const written = name === "sheets" && /class="(?:writing-line|to-fill)"/.test(html);
    return bakeText(
      text,
      `${kind} · ${inlineHtml(deck.title)}`,
      written ? bakeWho(lesson) : "",
      html,
    );
  });
  const body = onPaper(`<main class="${name}">\n${baked.join("\n")}\n</main>`);
  return {
    name,
    title,
    author: words.paper.author,
    subject: deck.description,
    lang: deck.lang,
    html: shell(
      deck,
      title,
      await loadStyles(["base", "slides", "print-paper", "print-texts"]),
      hyphenator(deck.lang)(body),
      { format, footer: title },
    ),
    bookmarks: texts.flatMap(bookmarks),
    links: linksIn(body, words.paper.linkOut),
  };
}

function bakeText(text: LessonDocument, kicker: string, who: string, html: string): string {
  return `<article id="text-${text.id}">
<header class="masthead"><p class="kind">${kicker}</p><h1>${inlineHtml(text.title)}</h1>${who}</header>
${html}
</article>`;
}

function bakeSections({ introduction, sections }: LessonDocument): string {
  const baked = sections.map(
    ({ title, body }) => `<section><h2>${inlineHtml(title)}</h2>\n${blockHtml(body)}</section>`,
  );
  return [blockHtml(introduction), ...baked].join("\n");
}

/**
 * A table of which half or more is empty is there to be filled in: its cells become boxes.
 *
 * @example toFill("<table><tbody><tr><th>A</th><td></td></tr></tbody></table>") // '<table class="to-fill">…'
 */
export function toFill(html: string): string {
  return html.replaceAll(/<table>(.*?)<\/table>/gs, (table, inner: string) => {
    const cells = [
      ...inner.replace(/<thead>.*?<\/thead>/s, "").matchAll(/<t[dh][^>]*>(.*?)<\/t/gs),
    ];
    const empty = cells.filter(([, text = ""]) => text.trim() === "");
    return empty.length * 2 >= cells.length ? `<table class="to-fill">${inner}</table>` : table;
  });
}

function bakeWho({ words }: Edition): string {
  const blank = (label: string) => `<p>${label}<span class="rule" aria-hidden="true"></span></p>`;
  const labels = [words.paper.name, words.paper.group, words.paper.date];
  return `<div class="who">${labels.map(blank).join("")}</div>`;
}

function bookmarks({ title, sections }: LessonDocument): Bookmark[] {
  return [
    { level: 1, title: plainText(inlineHtml(title)) },
    ...sections.map((section) => ({ level: 2, title: plainText(inlineHtml(section.title)) })),
  ];
}
