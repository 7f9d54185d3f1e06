/** Writes a small lesson to start from: slides, two questions and their key, about a text of two paragraphs. */
import { cpSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { standing } from "./standing.ts";
import { Stop } from "./stop.ts";

/**
 * @param folder is made where there is none
 * @throws Stop (2) where it holds anything: nothing of it is ever overwritten.
 */
export function copyNewLesson(folder: string): void {
  const there = standing(folder);
  if (there !== undefined && !there.isDirectory()) {
    throw new Stop(2, `A new lesson takes a folder; ${folder} is none.`);
  }
  if (there !== undefined && readdirSync(folder).length > 0) {
    throw new Stop(2, `A new lesson takes an empty folder; ${folder} holds something.`);
  }
  cpSync(join(import.meta.dirname, "new-lesson"), folder, { recursive: true });
}
