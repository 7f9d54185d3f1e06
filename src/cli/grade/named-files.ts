/** The files that a command is given: paths, and patterns for more of them than a command line holds. */
import { existsSync, readdirSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";

/**
 * Each file once. `answers/*.json` in quotation marks is a pattern, unless a file is called so; it may
 * stand in the last part of a path. A pattern that fits nothing stays, as the name of no file.
 */
export function namedFiles(words: readonly string[]): Set<string> {
  return new Set(words.flatMap((word) => expand(resolve(word))));
}

function expand(path: string): string[] {
  if (!basename(path).includes("*") || existsSync(path)) return [path];
  const folder = dirname(path);
  const parts = basename(path).split("*");
  const found = existsSync(folder) ? readdirSync(folder).filter((name) => fits(name, parts)) : [];
  return found.length === 0 ? [path] : found.toSorted().map((name) => join(folder, name));
}

/** Whether the parts stand in the name, in their order, the first at its start and the last at its end. */
function fits(name: string, parts: readonly string[]): boolean {
  const [first = "", ...rest] = parts;
  const last = rest.pop() ?? "";
  if (!name.startsWith(first)) return false;
  let at = first.length;
  for (const part of rest) {
    const found = name.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return name.endsWith(last) && name.length - last.length >= at;
}
