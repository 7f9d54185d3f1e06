/** The bibliographic record of the article, `quiz/source.json`: never its text, only a hash a paragraph. */
import * as v from "valibot";
import type { Diagnostic } from "../markdown/diagnostic.ts";
import { readJson } from "../markdown/json.ts";
import { readShape } from "../markdown/shape.ts";

/** The file's shape, closed; `paragraphs` are hashes, in order. */
export const SourceSchema = v.strictObject({
  author: v.string(),
  title: v.string(),
  publication: v.string(),
  date: v.pipe(v.string(), v.isoDate()),
  url: v.pipe(v.string(), v.url()),
  /** How a slide cites it: "Rani 2016". */
  cited: v.string(),
  /** The first words of each body paragraph, and the SHA-256 of its text. */
  paragraphs: v.pipe(
    v.array(
      v.strictObject({
        begins: v.string(),
        sha256: v.pipe(
          v.string(),
          v.regex(/^[0-9a-f]{64}$/, "a SHA-256, 64 small hexadecimal figures"),
        ),
      }),
    ),
    v.minLength(1),
  ),
});
export type Source = v.InferOutput<typeof SourceSchema>;

/** @example parseSource('{ "author": "Mehwish Rani", … }', "quiz/source.json", found)?.paragraphs.length // 6 */
export function parseSource(text: string, file: string, found: Diagnostic[]): Source | undefined {
  const json = readJson(text, file, "the record", found);
  if (json === undefined) return undefined;
  const about = { whole: "the record", rule: "source-schema", at: json.at };
  return readShape(SourceSchema, json.data, about, found);
}
