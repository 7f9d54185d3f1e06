/** `slides.pdf`: a page a slide, as on screen; a checkpoint first as asked, then as answered. */

import { inlineHtml } from "../markdown/marked.ts";
import type { Edition } from "../pages/edition.ts";
import type { Bookmark, PrintDocument, Theme } from "./document.ts";
import { linksIn, onPaper, plainText, shell } from "./shell.ts";
import { bakePrintedSlide, SLIDE_SHEETS } from "./slide.ts";
import { loadStyles } from "./styles.ts";

const SHEETS = [...SLIDE_SHEETS, "print-slides"];

/**
 * With a bookmark a chapter and a slide; pages are counted from 1, a checkpoint's answer among
 * them.
 */
export async function slidesDocument(lesson: Edition, theme: Theme): Promise<PrintDocument> {
  const { deck } = lesson;
  const pages: string[] = [];
  const bookmarks: Bookmark[] = [];
  let chapter: string | undefined;
  for (const [index, slide] of deck.slides.entries()) {
    const { id } = slide;
    const number = index + 1;
    const title = plainText(inlineHtml(slide.title));
    const page = pages.push(bakePrintedSlide(slide, { number, answered: false, id }, lesson));
    if (slide.chapter !== chapter) {
      chapter = slide.chapter;
      bookmarks.push({ level: 1, title: plainText(inlineHtml(chapter)), page });
    }
    bookmarks.push({ level: 2, title, page });
    if (slide.kind !== "checkpoint") continue;
    const answer = pages.push(
      bakePrintedSlide(slide, { number, answered: true, id: `${id}_answered` }, lesson),
    );
    bookmarks.push({ level: 3, title: lesson.words.paper.bookmarkAnswered(title), page: answer });
  }
  const title = plainText(inlineHtml(deck.title));
  const body = onPaper(`<main class="slides">\n${pages.join("\n")}\n</main>`);
  return {
    name: "slides",
    title,
    author: lesson.words.paper.author,
    subject: deck.description,
    lang: deck.lang,
    html: shell(deck, title, await loadStyles(SHEETS), body, { theme }),
    bookmarks,
    links: linksIn(body, lesson.words.paper.linkOut),
  };
}
