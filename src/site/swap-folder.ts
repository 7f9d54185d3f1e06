/** Puts a folder that has been filled in the place of another: all or nothing. */
import { existsSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";

/**
 * The old folder is set aside first and comes back where the new one cannot take its place.
 *
 * @param kept names in the old folder that move into the new one
 * @throws Error of the file system; the old folder is then as it was.
 */
export function swapFolder(filled: string, place: string, kept: readonly string[]): void {
  const old = `${filled}-old`;
  const undo: (() => void)[] = [];
  const move = (from: string, to: string) => {
    renameSync(from, to);
    undo.unshift(() => renameSync(to, from));
  };
  try {
    for (const name of kept) {
      if (existsSync(join(place, name))) move(join(place, name), join(filled, name));
    }
    if (existsSync(place)) move(place, old);
    move(filled, place);
  } catch (error) {
    for (const step of undo) step();
    throw error;
  }
  rmSync(old, { recursive: true, force: true });
}
