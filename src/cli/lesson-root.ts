/** Where the lesson is: `LESSON=path`, or this repository. */
import { dirname, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { standing } from "./standing.ts";
import { Stop } from "./stop.ts";

/** This repository's folder, as an absolute path. */
export const home = resolve(dirname(fileURLToPath(import.meta.url)), "../..");

/** The lesson's folder. @throws Stop (2) where `LESSON` names none. */
export function lessonRoot(): string {
  const named = process.env["LESSON"];
  if (named === undefined || named === "") return home;
  const root = resolve(home, named);
  if (standing(root)?.isDirectory() === true) return root;
  throw new Stop(2, `LESSON is a lesson's folder; there is none at ${root}.`);
}

/** A path as the user knows it: from the folder where npm runs, or whole where it is not in there. */
export function shown(path: string): string {
  const short = relative(home, path);
  return short.startsWith("..") ? path : short;
}
