/** Writes a folder that was not there. */
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { Stop } from "../stop.ts";

/**
 * All files, or no folder: it gets its name last.
 *
 * @param files texts by path within it
 * @throws Stop (1) where it cannot be written
 */
export function writeFolder(folder: string, files: ReadonlyMap<string, string>): void {
  let part: string | undefined;
  try {
    mkdirSync(dirname(folder), { recursive: true });
    part = mkdtempSync(`${folder}.part-`);
    for (const [path, text] of files) {
      mkdirSync(dirname(join(part, path)), { recursive: true });
      writeFileSync(join(part, path), text);
    }
    renameSync(part, folder);
  } catch (error) {
    if (part !== undefined) rmSync(part, { recursive: true, force: true });
    const reason = error instanceof Error ? error.message : "unknown";
    throw new Stop(1, `The lesson cannot be written to ${folder}: ${reason}.`);
  }
}
