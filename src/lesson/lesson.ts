/** Compiles a lesson: its files' texts in, the lesson and every content mistake out. Pure. */

import { checkTime } from "../deck/check-time.ts";
import type { Asset, Deck } from "../deck/slide.ts";
import { cleanText } from "../markdown/clean-text.ts";
import { type Diagnostic, sortDiagnostics } from "../markdown/diagnostic.ts";
import type { Question } from "../quiz/question.ts";
import { checkIds } from "./check-ids.ts";
import { checkLinks } from "./check-links.ts";
import { type LessonDocument, readDocuments } from "./document.ts";
import { filesOf, unreadFiles } from "./files.ts";
import { readBank } from "./read-bank.ts";
import { readDeck } from "./read-deck.ts";
import { type Reply, readReplies } from "./replies.ts";
import { parseSource, type Source } from "./source.ts";

/** Texts by path relative to the lesson: `slides/01-opening.md`, `quiz/key.json`. */
export type LessonFiles = ReadonlyMap<string, string>;
/** All other files, by path relative to the lesson: `slides/figures/lab.jpg`, `slides/files/data.csv`. */
export type LessonAssets = ReadonlyMap<string, Asset>;

export interface Lesson {
  readonly deck: Deck;
  /** In the order of the question files; empty in a lesson without a quiz. */
  readonly questions: readonly Question[];
  readonly source: Source | undefined;
  /** The teacher's guide, `slides/guide/*.md`, a section a file; without one, empty. */
  readonly guide: readonly LessonDocument[];
  /** What students get to write on, `slides/sheets/*.md`, a sheet a file. */
  readonly sheets: readonly LessonDocument[];
  /** What to say and not to say if something is said in class, `slides/guide/if.md`. */
  readonly replies: readonly Reply[];
}

/**
 * @returns a lesson that holds whatever could be read, and the mistakes in an author's reading
 * order. It is whole only where no mistake is an error.
 * @example compile(new Map([["slides/01.md", "---\ntitle: A\n---\n# B\n\n## C {#c source=1 minutes=1}\n…"]]))
 */
export function compile(
  texts: LessonFiles,
  assets: LessonAssets = new Map(),
): { lesson: Lesson; diagnostics: Diagnostic[] } {
  const found: Diagnostic[] = [...unreadFiles([...texts.keys(), ...assets.keys()])];
  const files: LessonFiles = new Map([...texts].map(([path, text]) => [path, cleanText(text)]));

  const sourceText = files.get("quiz/source.json");
  const source =
    sourceText === undefined ? undefined : parseSource(sourceText, "quiz/source.json", found);
  const paragraphs = source?.paragraphs.length ?? Number.POSITIVE_INFINITY;
  const { deck, readable, check } = readDeck(files, assets, found);
  const bank = readBank(files, found, deck.lang, {
    paragraphs,
    slides: new Set(deck.slides.map((slide) => slide.id)),
    objectives: readable ? new Set(deck.objectives.keys()) : undefined,
  });
  check(bank.written, paragraphs);
  const guide = readDocuments(filesOf(files, "guide"), found);
  const sheets = readDocuments(filesOf(files, "sheet"), found);
  const replies = readReplies(guide, found);
  const { items, entries, questions } = bank;
  found.push(
    ...checkTime(deck, { file: deck.slides[0]?.place.file ?? "slides", line: 1 }),
    ...checkIds(deck, items),
    ...checkLinks({ deck, guide, sheets, items, entries, written: bank.written }),
  );
  const lesson = { deck, questions, source, guide, sheets, replies };
  return { lesson, diagnostics: sortDiagnostics(found) };
}
