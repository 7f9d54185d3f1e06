/** Builds the site into the lesson's `dist/`, once its content has been found sound. */
import { readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { build } from "vite";
import { compile } from "../lesson/lesson.ts";
import { readLesson } from "../site/read-lesson.ts";
import { home, lessonRoot } from "./lesson-root.ts";
import { stopOn } from "./stop.ts";

export async function buildSite(): Promise<void> {
  stopOn(compile(await readLesson(lessonRoot)).diagnostics);
  await clear(join(lessonRoot, "dist"));
  await build({ configFile: join(home, "vite.config.ts"), logLevel: "warn" });
}

/** Removes the last build; the PDFs beside it were made on purpose and stay. */
async function clear(dist: string): Promise<void> {
  const names = await readdir(dist).catch(() => []);
  for (const name of names) {
    if (name !== "pdf") await rm(join(dist, name), { recursive: true, force: true });
  }
}
