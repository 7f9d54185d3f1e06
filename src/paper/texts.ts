/** `guide.pdf` and `sheets.pdf`: the texts beside the deck. A sheet begins on a page of its own; the guide flows. */
import type { LessonDocument } from "../lesson/document.ts";
import { inlineHtml } from "../markdown/marked.ts";
import type { Edition } from "../pages/edition.ts";
import { bakeText } from "../pages/picture.ts";
import { spellOut } from "./addresses.ts";
import type { Bookmark, Format, PrintDocument } from "./document.ts";
import { hyphenator } from "./hyphenate.ts";
import { linksIn, onPaper, plainText, shell } from "./shell.ts";
import { ON_PAPER } from "./slide.ts";
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
  const kicker = `${kind} · ${inlineHtml(deck.title)}`;
  const baked = texts.map((text) => bakeArticles(text, kicker, name === "sheets", lesson));
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
      await loadStyles(["base", "slides", "figure", "print-paper", "print-texts"]),
      hyphenator(deck.lang)(body),
      { format, footer: title },
    ),
    bookmarks: texts.flatMap(bookmarks),
    links: linksIn(body, words.paper.linkOut),
  };
}

/** Of copies only the first has headings: contents name a text once. */
function bakeArticles(
  text: LessonDocument,
  kicker: string,
  sheet: boolean,
  lesson: Edition,
): string {
  const title = inlineHtml(text.title);
  const articles = Array.from({ length: text.copies }, (_, copy) => {
    const baked = withLines(toFill(bakeSections(text, copy, lesson)));
    const html = sheet ? spellOut(baked) : baked;
    const written = sheet && /class="(?:writing-line|to-fill)"/.test(html);
    const [id, heading] =
      copy === 0
        ? [` id="text-${text.id}"`, `<h1>${title}</h1>`]
        : ["", `<p class="h1">${title}</p>`];
    return `<article${id}>
<header class="masthead"><p class="kind">${kicker}</p>${heading}${written ? bakeWho(lesson) : ""}</header>
${html}
</article>`;
  });
  const [only] = articles;
  if (articles.length === 1 && only !== undefined) return only;
  return `<div class="copies" style="--copies: ${text.copies}">${articles.join("\n")}</div>`;
}

function bakeSections(text: LessonDocument, copy: number, { deck }: Edition): string {
  const bake = (markdown: string, part: number) =>
    bakeText(markdown, `${text.id}-${part}-${copy}`, deck, ON_PAPER);
  const heading = (title: string) =>
    copy === 0 ? `<h2>${inlineHtml(title)}</h2>` : `<p class="h2">${inlineHtml(title)}</p>`;
  const sections = text.sections.map(
    ({ title, body }, index) => `<section>${heading(title)}\n${bake(body, index + 1)}</section>`,
  );
  return [bake(text.introduction, 0), ...sections].join("\n");
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

/**
 * A question and its lines are one thing: no page ends between them.
 *
 * @example withLines('<p>Why?</p>\n<div class="writing-line"></div>\n') // '<div class="ask"><p>Why?</p>…'
 */
export function withLines(html: string): string {
  const line = '<div class="writing-line"></div>\n';
  const asked = new RegExp(`(?:<p>(?:(?!</p>).)*</p>\n)?(?:${line})+`, "gs");
  return html.replaceAll(asked, (ask) => `<div class="ask">${ask.trimEnd()}</div>\n`);
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
