/** Finds the words of a lesson's language. */
import { existsSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { type Diagnostic, mistake, type Place } from "../markdown/diagnostic.ts";
import type { Words } from "../words/words.ts";

/** Spoken where a language has no words of its own. */
const FALLBACK = "en";

/**
 * The file of a language's words: by the whole tag, then by the language alone.
 *
 * @returns a warning too, where the language has none and the pages will speak English.
 * @example wordsFile("en-GB", place).path // "…/src/words/en.ts"
 */
export function wordsFile(lang: string, place: Place): { path: string; diagnostics: Diagnostic[] } {
  const names = [lang.toLowerCase(), new Intl.Locale(lang).language];
  const found = names.map(pathOf).find((path) => existsSync(path));
  if (found !== undefined) return { path: found, diagnostics: [] };
  const message = `lang is "${lang}", in which the pages have no words of their own (src/words/); they will speak English`;
  const diagnostic = { ...mistake(place, "no-words", message), level: "warning" as const };
  return { path: pathOf(FALLBACK), diagnostics: [diagnostic] };
}

/** @param path a module of the same shape as `src/words/en.ts` */
export async function loadWords(path: string): Promise<Words> {
  if (path === pathOf(FALLBACK)) return import("../words/en.ts");
  const url = pathToFileURL(path).href;
  return import(url).catch(async (error: NodeJS.ErrnoException) => {
    if (error.code !== "ERR_UNKNOWN_FILE_EXTENSION") throw error;
    // A command that is kept built reads no TypeScript by itself.
    return (await import("tsx/esm/api")).tsImport(url, url);
  });
}

function pathOf(name: string): string {
  return fileURLToPath(new URL(`../words/${name}.ts`, import.meta.url));
}
