/** Reads a lesson's files from disk: `slides/`, its `figures/`, and `quiz/`. */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { LessonFiles } from "../lesson/lesson.ts";

const FOLDERS = ["slides", "slides/figures", "slides/guide", "slides/sheets", "quiz"];

export async function readLesson(root: string): Promise<LessonFiles> {
  const files = new Map<string, string>();
  for (const folder of FOLDERS) {
    for (const name of await list(join(root, folder))) {
      if (!/\.(md|svg|json)$/.test(name)) continue;
      files.set(`${folder}/${name}`, await readFile(join(root, folder, name), "utf8"));
    }
  }
  return files;
}

/** A folder that isn't there holds nothing: what must be there, the compiler says. */
async function list(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder)).toSorted();
  } catch {
    return [];
  }
}
