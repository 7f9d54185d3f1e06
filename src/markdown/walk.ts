/** Visits every token of a text, with the line on which it stands. */
import type { Token } from "marked";
import type { Place } from "./diagnostic.ts";

/** The tokens around one, from the outermost; empty for those of the text itself. */
export type Around = readonly Token[];

/** @param place where the first line of `source` stands */
export function walk(
  tokens: readonly Token[],
  source: string,
  place: Place,
  visit: (token: Token, here: Place, around: Around) => void,
  around: Around = [],
): void {
  let cursor = 0;
  let line = place.line;
  for (const token of tokens) {
    // A token's raw text may lack its line's markers; where it isn't found, its parent's line stands.
    const at = source.indexOf(token.raw.trimEnd(), cursor);
    if (at >= 0) {
      line += lines(source, cursor, at);
      cursor = at;
    }
    const here = { file: place.file, line };
    visit(token, here, around);
    for (const inner of children(token)) walk(inner, token.raw, here, visit, [...around, token]);
  }
}

function lines(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = text.indexOf("\n", from); at >= 0 && at < to; at = text.indexOf("\n", at + 1)) {
    count += 1;
  }
  return count;
}

function children(token: Token): readonly (readonly Token[])[] {
  switch (token.type) {
    case "list":
      return [token["items"]];
    case "table":
      return [token["header"], ...token["rows"]].map((row: { tokens: Token[] }[]) =>
        row.flatMap((cell) => cell.tokens),
      );
    case "image":
      return []; // its text is no Markdown on a page
    default:
      return "tokens" in token && token.tokens !== undefined ? [token.tokens] : [];
  }
}
