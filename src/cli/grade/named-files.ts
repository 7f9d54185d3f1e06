/** The files that a command is given: paths, and patterns for more of them than a command line holds. */
import { existsSync, readdirSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";

/**
 * Each file once, in the order named. `answers/*.json` in quotation marks is a pattern, unless a file is
 * called so; it may stand in the last part of a path. A pattern that fits nothing stays, as the name of
 * no file.
 */
export function* namedFiles(words: readonly string[]): Generator<string> {
  /** By folder: the names in it. Paths are longer, and there may be very many. */
  const seen = new Map<string, Set<string>>();
  for (const word of words) {
    const path = resolve(word);
    const folder = dirname(path);
    const names = seen.get(folder) ?? new Set();
    seen.set(folder, names);
    for (const name of expand(folder, basename(path))) {
      if (names.has(name)) continue;
      names.add(name);
      yield join(folder, name);
    }
  }
}

function expand(folder: string, name: string): string[] {
  if (!name.includes("*") || existsSync(join(folder, name))) return [name];
  const parts = name.split("*");
  const found = existsSync(folder) ? readdirSync(folder).filter((one) => fits(one, parts)) : [];
  return found.length === 0 ? [name] : found.sort();
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
