/** A content mistake is a value: collected, never thrown, so that an author sees all of them at once. */

/** Where something stands in the author's files. `line` counts from 1. */
export interface Place {
  /** Path relative to the lesson, with forward slashes: `quiz/02-model.md`. */
  readonly file: string;
  readonly line: number;
}

/** One mistake. `rule` is a short stable code; `message` is a whole sentence that says what was found. */
export interface Diagnostic extends Place {
  readonly rule: string;
  readonly level: "error" | "warning";
  readonly message: string;
}

/** Makes an error. @example mistake(place, "unknown-option", 'item `x` has key "e"; its options are a, b') */
export function mistake(place: Place, rule: string, message: string): Diagnostic {
  return { file: place.file, line: place.line, rule, level: "error", message };
}

/** Words one diagnostic: `quiz/02-model.md:14: item … (unknown-option)`. The only place that does. */
export function wordDiagnostic(found: Diagnostic): string {
  return `${found.file}:${found.line}: ${found.message} (${found.rule})`;
}

/** In the order an author reads: by file, then line, then rule. */
export function sortDiagnostics(found: readonly Diagnostic[]): Diagnostic[] {
  return found.toSorted(
    (a, b) =>
      (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) ||
      a.line - b.line ||
      (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0),
  );
}
