/** Builds the site into the lesson's `dist/`, once its content has been found sound. */
import { join } from "node:path";
import { build } from "vite";
import { readLesson } from "../build/read-lesson.ts";
import { compile } from "../deck/lesson.ts";
import { home, lessonRoot } from "./lesson-root.ts";
import { stopOn } from "./stop.ts";

export async function buildSite(): Promise<void> {
  stopOn(compile(await readLesson(lessonRoot)).diagnostics);
  await build({ configFile: join(home, "vite.config.ts"), logLevel: "warn" });
}
