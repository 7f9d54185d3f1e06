/** What is in the way, or there, before a command reads or writes. */
import { type Stats, statSync } from "node:fs";
import { dirname } from "node:path";

/**
 * What is at a path; where a file stands in the place of one of its folders, that file.
 *
 * @returns nothing where the path is free
 * @example standing("package.json/dist")?.isDirectory() // false: package.json is a file
 */
export function standing(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOTDIR") {
      return standing(dirname(path));
    }
    throw error;
  }
}
