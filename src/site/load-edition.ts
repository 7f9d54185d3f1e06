/** Reads a lesson from disk and brings it together with the words of its language. */
import { compile, type LessonFiles } from "../lesson/lesson.ts";
import { type Diagnostic, sortDiagnostics } from "../markdown/diagnostic.ts";
import type { Edition } from "../pages/edition.ts";
import { loadWords, wordsFile } from "./load-words.ts";
import { readAssets, readLesson } from "./read-lesson.ts";

export interface Loaded {
  readonly edition: Edition;
  readonly files: LessonFiles;
  /** The module that its words are, for the browser's scripts. */
  readonly wordsPath: string;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * @param root the lesson's folder, with `slides/` and `quiz/`
 * @param words a module of the shape of `src/words/en.ts`; without one the lesson's `lang` chooses
 */
export async function loadEdition(root: string, words?: string): Promise<Loaded> {
  const files = await readLesson(root);
  const { lesson, diagnostics } = compile(files, await readAssets(root));
  const first = lesson.deck.slides[0]?.place.file ?? "slides";
  const chosen =
    words === undefined
      ? wordsFile(lesson.deck.lang, { file: first, line: 1 })
      : { path: words, diagnostics: [] };
  return {
    edition: { ...lesson, words: await loadWords(chosen.path) },
    files,
    wordsPath: chosen.path,
    diagnostics: sortDiagnostics([...diagnostics, ...chosen.diagnostics]),
  };
}
