/** `handout.pdf`: the slides as small pictures with room for notes, or with the speaker's notes below. */

import type { Slide } from "../deck/slide.ts";
import { blockHtml, escapeHtml, inlineHtml } from "../markdown/marked.ts";
import type { Edition } from "../pages/edition.ts";
import type { Bookmark, Format, PrintDocument } from "./document.ts";
import { hyphenator } from "./hyphenate.ts";
import { linksIn, onPaper, plainText, shell } from "./shell.ts";
import { bakePrintedSlide } from "./slide.ts";
import { loadStyles } from "./styles.ts";

const SHEETS = ["base", "slides", "figure", "deck", "print-slide", "print-paper", "print-handout"];

/** Ruled lines beside a picture. */
const LINES = 8;

/** With `notes` it is the teacher's: checkpoints are answered in it. */
export async function handoutDocument(
  lesson: Edition,
  format: Format,
  notes: boolean,
): Promise<PrintDocument> {
  const { deck } = lesson;
  const name = plainText(inlineHtml(deck.title));
  const title = notes ? lesson.words.paper.handoutNotes(name) : lesson.words.paper.handout(name);
  const bookmarks: Bookmark[] = [{ level: 1, title: name }];
  const chapters = byChapter(deck.slides).map(({ title, slides }) => {
    bookmarks.push({ level: 1, title: plainText(inlineHtml(title)) });
    const baked = slides.map(({ slide, number }) => {
      bookmarks.push({ level: 2, title: plainText(inlineHtml(slide.title)) });
      return bakeRow(slide, number, lesson, notes);
    });
    return `<section class="chapter-part"><h1 class="chapter-title">${inlineHtml(title)}</h1>\n${baked.join("\n")}\n</section>`;
  });
  const main = `<main${notes ? ' class="with-notes"' : ""}>${chapters.join("\n")}</main>`;
  const body = onPaper(`${masthead(lesson, notes)}\n${main}`);
  return {
    name: "handout",
    title,
    author: lesson.words.paper.author,
    subject: deck.description,
    lang: deck.lang,
    html: shell(deck, title, await loadStyles(SHEETS), body, { format, footer: title }),
    bookmarks,
    links: linksIn(body, lesson.words.paper.linkOut),
  };
}

function masthead({ deck, words }: Edition, notes: boolean): string {
  const parts = byChapter(deck.slides).map(({ title, slides }) => {
    const entries = slides.map(
      ({ slide, number }) =>
        `<li value="${number}"><a href="#${slide.id}">${inlineHtml(slide.title)}</a></li>`,
    );
    return `<li><span>${inlineHtml(title)}</span><ol class="choices">${entries.join("")}</ol></li>`;
  });
  const about =
    deck.description === "" ? "" : `<p class="about">${escapeHtml(deck.description)}</p>`;
  return `<header class="masthead">
<p class="kind">${notes ? words.paper.handoutNotesName : words.paper.handoutName}</p>
<h1>${inlineHtml(deck.title)}</h1>
${about}
<nav><p class="label">${words.paper.contents}</p><ul>${parts.join("")}</ul></nav>
</header>`;
}

function bakeRow(slide: Slide, number: number, lesson: Edition, notes: boolean): string {
  const picture = `<div class="slides picture">${bakePrintedSlide(slide, { number, answered: notes, id: slide.id }, lesson)}</div>`;
  const lines = `<div class="lines" aria-hidden="true">${"<span></span>".repeat(LINES)}</div>`;
  const label = `${lesson.words.paper.speakerNotes} · ${lesson.words.paper.minutes(slide.minutes)}`;
  const spoken = notes
    ? `<div class="spoken"><p class="label">${label}</p>${hyphenator(lesson.deck.lang)(blockHtml(slide.notes))}</div>`
    : "";
  return `<div class="row">${picture}${lines}${spoken}</div>`;
}

interface Numbered {
  readonly slide: Slide;
  readonly number: number;
}

/** Slides by the chapter that they stand in, numbered through. */
function byChapter(slides: readonly Slide[]): { title: string; slides: Numbered[] }[] {
  const chapters: { title: string; slides: Numbered[] }[] = [];
  for (const [index, slide] of slides.entries()) {
    if (chapters.at(-1)?.title !== slide.chapter) {
      chapters.push({ title: slide.chapter, slides: [] });
    }
    chapters.at(-1)?.slides.push({ slide, number: index + 1 });
  }
  return chapters;
}
