/** Where the copy of the article is that `npm test` checks the key against. */
import { existsSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { Stop } from "./stop.ts";

/**
 * @param named what `ARTICLE` says; nothing, or an empty word, where there is no copy
 * @returns the file's whole path
 * @throws Stop (2) where a copy is named that is not there: its check would be left out unseen.
 */
export function findArticle(named: string | undefined): string | undefined {
  if (named === undefined || named === "") return undefined;
  const path = resolve(named);
  if (existsSync(path) && statSync(path).isFile()) return path;
  throw new Stop(2, `ARTICLE names a copy of the article; there is no file ${path}.`);
}
