/** `handout.pdf`: the slides as small pictures with room for notes, or beside the speaker's notes. */

import { blockHtml, escapeHtml, inlineHtml } from "../markdown/marked.ts";
import type { Edition } from "../pages/edition.ts";
import { byChapter, type Numbered, numbered } from "./chapters.ts";
import type { Bookmark, Format, PrintDocument } from "./document.ts";
import { hyphenator } from "./hyphenate.ts";
import { pack } from "./pack.ts";
import { linksIn, onPaper, plainText, shell } from "./shell.ts";
import { bakePrintedSlide, SLIDE_SHEETS } from "./slide.ts";
import { loadStyles } from "./styles.ts";

const SHEETS = [...SLIDE_SHEETS, "print-paper", "print-handout"];

/** A page has room for so many slides with lines beside them. */
const PLACES = 4;
/** Ruled lines beside a picture, and below one that is as wide as the page. */
const BESIDE = 7;
const BELOW = 3;

/** With `notes` it is the teacher's: checkpoints are answered in it, and pages flow as the notes are long. */
export async function handoutDocument(
  lesson: Edition,
  format: Format,
  notes: boolean,
): Promise<PrintDocument> {
  const { deck } = lesson;
  const name = plainText(inlineHtml(deck.title));
  const title = notes ? lesson.words.paper.handoutNotes(name) : lesson.words.paper.handout(name);
  const pages = pack(numbered(deck.slides), places, PLACES);
  const main = notes
    ? `<main class="with-notes">${numbered(deck.slides)
        .map((one) => bakeRow(one, lesson, true))
        .join("\n")}</main>`
    : `<main>${pages
        .map(({ rows, free }) => {
          const baked = rows.map((one) => bakeRow(one, lesson, false));
          return `<div class="sheet">${baked.join("\n")}${lines(free * BESIDE, "rest")}</div>`;
        })
        .join("\n")}</main>`;
  // The contents are the first page.
  const pageOf = new Map(
    pages.flatMap(({ rows }, index) => rows.map(({ number }) => [number, index + 2])),
  );
  const body = onPaper(`${masthead(lesson, notes ? undefined : pageOf)}\n${main}`);
  return {
    name: "handout",
    title,
    author: lesson.words.paper.author,
    subject: deck.description,
    lang: deck.lang,
    html: shell(deck, title, await loadStyles(SHEETS), body, { format, footer: title }),
    bookmarks: bookmarks(lesson, name),
    links: linksIn(body, lesson.words.paper.linkOut),
  };
}

function bookmarks({ deck }: Edition, name: string): Bookmark[] {
  return [
    { level: 1, title: name },
    ...byChapter(deck.slides).flatMap(({ title, slides }) => [
      { level: 1, title: plainText(inlineHtml(title)) },
      ...slides.map(({ slide }) => ({ level: 2, title: plainText(inlineHtml(slide.title)) })),
    ]),
  ];
}

/** A figure's labels are small print: its slide is as wide as the page, and takes two places. */
function places({ slide }: Numbered): number {
  const small = slide.figure === undefined || slide.kind === "title" || slide.kind === "opener";
  return small ? 1 : 2;
}

/** @param pageOf the page of each slide by its number, where it is known before it is printed */
function masthead(
  { deck, words }: Edition,
  pageOf: ReadonlyMap<number, number> | undefined,
): string {
  const parts = byChapter(deck.slides).map(({ title, slides }) => {
    const entries = slides.map(({ slide, number }) => {
      const page = pageOf === undefined ? "" : ` <span class="page">${pageOf.get(number)}</span>`;
      return `<li value="${number}"><a href="#${slide.id}">${inlineHtml(slide.title)}</a>${page}</li>`;
    });
    return `<li><span>${inlineHtml(title)}</span><ol class="choices">${entries.join("")}</ol></li>`;
  });
  const about =
    deck.description === "" ? "" : `<p class="about">${escapeHtml(deck.description)}</p>`;
  return `<header class="masthead">
<p class="kind">${pageOf === undefined ? words.paper.handoutNotesName : words.paper.handoutName}</p>
<h1>${inlineHtml(deck.title)}</h1>
${about}
<nav><p class="label">${words.paper.contents}</p><ul>${parts.join("")}</ul></nav>
</header>`;
}

function bakeRow(one: Numbered, lesson: Edition, notes: boolean): string {
  const { slide, number, opens } = one;
  const chapter = opens ? `<h1 class="chapter-title">${inlineHtml(slide.chapter)}</h1>` : "";
  const picture = `<div class="slides picture">${bakePrintedSlide(slide, { number, answered: notes, id: slide.id }, lesson)}</div>`;
  const wide = places(one) === 2;
  const room = notes ? "" : lines(wide ? BELOW : BESIDE - (opens ? 1 : 0), "");
  const label = `${lesson.words.paper.speakerNotes} · ${lesson.words.paper.minutes(slide.minutes)}`;
  const spoken = notes
    ? `<div class="spoken"><p class="label">${label}</p>${hyphenator(lesson.deck.lang)(blockHtml(slide.notes))}</div>`
    : "";
  return `<div class="row${wide ? " wide" : ""}">${chapter}${picture}${room}${spoken}</div>`;
}

function lines(count: number, name: string): string {
  if (count === 0) return "";
  return `<div class="lines ${name}" aria-hidden="true">${"<span></span>".repeat(count)}</div>`;
}
