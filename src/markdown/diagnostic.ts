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

/** Makes a warning: told to the author, and stops nothing. */
export function warning(place: Place, rule: string, message: string): Diagnostic {
  return { ...mistake(place, rule, message), level: "warning" };
}

/**
 * Words one diagnostic; the only place that does. A warning says that it is one.
 *
 * @example wordDiagnostic(found) // "quiz/02-model.md:14: item … (unknown-option)"
 */
export function wordDiagnostic({ file, line, message, rule, level }: Diagnostic): string {
  return `${file}:${line}: ${message} (${rule}${level === "warning" ? ", a warning" : ""})`;
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
