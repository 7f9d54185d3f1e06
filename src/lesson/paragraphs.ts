/** Finds the numbered body paragraphs in a copy of the article. */
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { type Diagnostic, mistake } from "../markdown/diagnostic.ts";
import type { Source } from "./source.ts";

/** White space never counts; the words and the typography do. @example hashParagraph("A  b ") === hashParagraph("A b") // true */
export function hashParagraph(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text.replace(/\s+/g, " ").trim())));
}

/**
 * The body paragraphs in order, from a plain text with one paragraph a line.
 *
 * A mistake is reported where a paragraph is missing or reads differently from the one that the
 * key was made from (its hash is in `quiz/source.json`).
 */
export function findParagraphs(
  article: string,
  source: Source,
  file: string,
): { paragraphs: string[]; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const lines = article.split(/\r?\n/);
  const paragraphs = source.paragraphs.map(({ begins, sha256: expected }, index) => {
    const at = lines.findIndex((line) => line.trimStart().startsWith(begins));
    const text = lines[at] ?? "";
    const place = { file, line: at + 1 };
    if (at < 0) {
      const message = `no line begins "${begins}…", as paragraph ${index + 1} does`;
      diagnostics.push(mistake({ file, line: 1 }, "source-paragraph", message));
    } else if (hashParagraph(text) !== expected) {
      const message = `paragraph ${index + 1} is not the text that the key was made from`;
      diagnostics.push(mistake(place, "source-hash", message));
    }
    return text.trim();
  });
  return { paragraphs, diagnostics };
}
