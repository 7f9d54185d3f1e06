/** Compiles a lesson: its files' texts in, the lesson and every content mistake out. Pure. */

import { checkDeck } from "../deck/check.ts";
import { checkTime } from "../deck/check-time.ts";
import { direction } from "../deck/direction.ts";
import { checkFigure } from "../deck/figure.ts";
import { type Front, readFront } from "../deck/front.ts";
import { parseChapter } from "../deck/parse.ts";
import type { Deck, Slide } from "../deck/slide.ts";
import { type Diagnostic, mistake, sortDiagnostics } from "../markdown/diagnostic.ts";
import { readFrontMatter } from "../markdown/front-matter.ts";
import { checkBank } from "../quiz/bank/check.ts";
import { type KeyEntry, parseKey } from "../quiz/bank/key.ts";
import { keyItem } from "../quiz/bank/key-item.ts";
import { parseQuestions } from "../quiz/bank/parse.ts";
import { withRivals } from "../quiz/bank/rivals.ts";
import type { Item } from "../quiz/item.ts";
import type { Question } from "../quiz/question.ts";
import { type LessonDocument, readDocuments } from "./document.ts";
import { type Reply, readReplies } from "./replies.ts";
import { parseSource, type Source } from "./source.ts";

/** Texts by path relative to the lesson: `slides/01-opening.md`, `quiz/key.json`. */
export type LessonFiles = ReadonlyMap<string, string>;

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
export function compile(files: LessonFiles): { lesson: Lesson; diagnostics: Diagnostic[] } {
  const found: Diagnostic[] = [];
  const texts = (pattern: RegExp) =>
    [...files]
      .filter(([path]) => pattern.test(path))
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([path, text]) => [path, text.replaceAll("\r\n", "\n")] as const);

  const { front, slides } = readSlides(texts(/^slides\/[^/]+\.md$/), found);
  const figures = new Map(
    texts(/^slides\/figures\/[^/]+\.svg$/).map(([path, svg]) => [
      path.slice("slides/".length),
      svg,
    ]),
  );
  for (const [path, svg] of figures) found.push(...checkFigure(svg, `slides/${path}`));

  const papers = texts(/^quiz\/[^/]+\.md$/);
  const items = papers.flatMap(([path, text]) => parseQuestions(text, path, found));
  const sourceText = files.get("quiz/source.json");
  const source =
    sourceText === undefined ? undefined : parseSource(sourceText, "quiz/source.json", found);
  const key = readKey(files.get("quiz/key.json"), papers.length > 0, found);

  const objectives = new Map(Object.entries(front?.objectives ?? {}));
  const paragraphs = source?.paragraphs.length ?? Number.POSITIVE_INFINITY;
  found.push(...checkDeck({ slides, figures, items, paragraphs }));
  found.push(
    ...checkBank(items, key, {
      paragraphs,
      slides: new Set(slides.map((slide) => slide.id)),
      objectives: front === undefined ? undefined : new Set(objectives.keys()),
    }),
  );
  const questions = pair(items, key, found);
  const deck: Deck = {
    title: front?.title ?? "",
    subtitle: front?.subtitle ?? "",
    description: front?.description ?? "",
    lang: front?.lang ?? "en",
    dir: direction(front?.lang ?? "en"),
    objectives,
    routes: front?.routes ?? [],
    slides,
    figures,
  };
  const guide = readDocuments(texts(/^slides\/guide\/[^/]+\.md$/), found);
  const sheets = readDocuments(texts(/^slides\/sheets\/[^/]+\.md$/), found);
  const replies = readReplies(guide, found);
  found.push(...checkTime(deck, { file: slides[0]?.place.file ?? "slides", line: 1 }));
  const lesson = { deck, questions, source, guide, sheets, replies };
  return { lesson, diagnostics: sortDiagnostics(found) };
}

function readSlides(chapters: readonly (readonly [string, string])[], found: Diagnostic[]) {
  let front: Front | undefined;
  const slides: Slide[] = [];
  if (chapters.length === 0) {
    found.push(mistake({ file: "slides", line: 1 }, "no-slides", "slides/ holds no chapter, *.md"));
  }
  for (const [index, [path, text]] of chapters.entries()) {
    const { data, rest, restLine } = readFrontMatter(text, path, found);
    if (index === 0) front = readFront(data, path, found);
    slides.push(...parseChapter(rest, restLine, path, front?.routes ?? [], found));
  }
  return { front, slides };
}

function readKey(text: string | undefined, wanted: boolean, found: Diagnostic[]): KeyEntry[] {
  const file = "quiz/key.json";
  if (text !== undefined) return parseKey(text, file, found);
  if (wanted) found.push(mistake({ file, line: 1 }, "no-key", "the questions have no key"));
  return [];
}

function pair(items: readonly Item[], key: readonly KeyEntry[], found: Diagnostic[]): Question[] {
  const entries = new Map(key.map((entry) => [entry.id, entry]));
  const pairs = items.flatMap((item) => {
    const entry = entries.get(item.id);
    const keyed = entry === undefined ? undefined : keyItem(item, entry, found);
    return entry === undefined || keyed === undefined ? [] : [{ item, keyed, entry }];
  });
  const keyed = withRivals(pairs.map((one) => one.keyed));
  return pairs.map((one, index) => ({ ...one, keyed: keyed[index] ?? one.keyed }));
}
