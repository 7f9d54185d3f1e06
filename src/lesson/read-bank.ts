/** Reads the questions and their key, and brings them together. */
import { type Diagnostic, mistake } from "../markdown/diagnostic.ts";
import { checkBank, type Surroundings } from "../quiz/bank/check.ts";
import { type KeyEntry, type ReadKey, readKey } from "../quiz/bank/key.ts";
import { keyItem } from "../quiz/bank/key-item.ts";
import { withLanguage } from "../quiz/bank/language.ts";
import { parseQuestions, writtenIds } from "../quiz/bank/parse.ts";
import { withRivals } from "../quiz/bank/rivals.ts";
import type { Item } from "../quiz/item.ts";
import type { Question } from "../quiz/question.ts";
import { filesOf } from "./files.ts";
import type { LessonFiles } from "./lesson.ts";

interface Bank {
  readonly items: readonly Item[];
  readonly entries: readonly KeyEntry[];
  /** Items that have an entry, and fit it. */
  readonly questions: readonly Question[];
  /** The ids of all items, those that could not be read included. */
  readonly written: ReadonlySet<string>;
}

/** @param lang BCP 47, the lesson's language, by which typed figures are read */
export function readBank(
  files: LessonFiles,
  found: Diagnostic[],
  lang: string,
  around: Pick<Surroundings, "paragraphs" | "slides" | "objectives">,
): Bank {
  const papers = filesOf(files, "questions");
  const items = papers.flatMap(([path, text]) => parseQuestions(text, path, found));
  const written = new Set(papers.flatMap(([, text]) => writtenIds(text)));
  const key = keyOf(files, papers.length > 0, found);
  found.push(...checkBank(items, key.entries, { ...around, items: written, keyed: key.written }));
  const { entries } = key;
  return { items, entries, questions: pair(items, entries, lang, found), written };
}

/** A lesson without questions needs none; one with questions and none is told once, not an item at a time. */
function keyOf(files: LessonFiles, wanted: boolean, found: Diagnostic[]): ReadKey {
  const file = "quiz/key.json";
  const text = files.get(file);
  if (text !== undefined) return readKey(text, file, found);
  if (wanted) found.push(mistake({ file, line: 1 }, "no-key", "the questions have no key"));
  return { entries: [], written: undefined };
}

function pair(
  items: readonly Item[],
  key: readonly KeyEntry[],
  lang: string,
  found: Diagnostic[],
): Question[] {
  const entries = new Map(key.map((entry) => [entry.id, entry]));
  const pairs = items.flatMap((item) => {
    const entry = entries.get(item.id);
    const keyed = entry === undefined ? undefined : keyItem(item, entry, found);
    return entry === undefined || keyed === undefined ? [] : [{ item, keyed, entry }];
  });
  const keyed = withLanguage(withRivals(pairs.map((one) => one.keyed)), lang);
  return pairs.map((one, index) => ({ ...one, keyed: keyed[index] ?? one.keyed }));
}
