/** Holds key, slides and questions against the article's own text. */
import { type Diagnostic, mistake } from "../markdown/diagnostic.ts";
import type { KeyEntry } from "../quiz/bank/key.ts";
import type { LessonFiles } from "./lesson.ts";

/** Every fact of the key, found literally in the paragraph that it names. */
export function checkFacts(key: readonly KeyEntry[], paragraphs: readonly string[]): Diagnostic[] {
  return key.flatMap((entry) =>
    entry.evidence.flatMap(({ paragraph, facts }, evidence) =>
      facts.flatMap((fact, index) => {
        if (paragraphs[paragraph - 1]?.includes(fact) === true) return [];
        const elsewhere = paragraphs.findIndex((text) => text.includes(fact));
        const hint = elsewhere < 0 ? "nor in any other" : `it is in paragraph ${elsewhere + 1}`;
        const quoted = `the key's entry \`${entry.id}\` quotes "${fact}"`;
        const message = `${quoted}, not in paragraph ${paragraph}; ${hint}`;
        return [mistake(entry.at("evidence", evidence, "facts", index), "fact", message)];
      }),
    ),
  );
}

/** Runs of this many words taken over would be the author's sentence, not ours. */
const LONGEST_RUN = 7;

/**
 * Runs of eight or more words that a file shares with the article, one mistake a run.
 *
 * Titles and names are set aside: a run that lies wholly in one of `allowed` is no sentence.
 */
export function checkOwnWords(
  files: LessonFiles,
  article: string,
  allowed: readonly string[],
): Diagnostic[] {
  const length = LONGEST_RUN + 1;
  const runs = new Set(
    windows(
      tokens(article).map((w) => w.text),
      length,
    ),
  );
  for (const name of allowed) {
    for (const run of windows(
      tokens(name).map((w) => w.text),
      length,
    ))
      runs.delete(run);
  }
  const found: Diagnostic[] = [];
  for (const [file, text] of files) {
    const own = tokens(text);
    const taken = windows(
      own.map((w) => w.text),
      length,
    ).map((run) => runs.has(run));
    for (const [index, is] of taken.entries()) {
      const first = own[index];
      if (!is || taken[index - 1] === true || first === undefined) continue;
      const line = text.slice(0, first.at).split("\n").length;
      const run = own
        .slice(index, index + length)
        .map((w) => w.text)
        .join(" ");
      found.push(
        mistake({ file, line }, "copied", `eight words in a row are the article's: "${run}"`),
      );
    }
  }
  return found;
}

function tokens(text: string): { text: string; at: number }[] {
  return [...text.matchAll(/[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu)].map((match) => ({
    text: match[0]
      .toLowerCase()
      .replace(/['’]s$/, "s")
      .replace(/['’]/g, ""),
    at: match.index,
  }));
}

function windows(list: readonly string[], length: number): string[] {
  return list
    .slice(0, Math.max(0, list.length - length + 1))
    .map((_, i) => list.slice(i, i + length).join(" "));
}
