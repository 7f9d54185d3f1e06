/** Where the lesson is: `LESSON=path`, or this repository. */
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";

export const home = resolve(dirname(fileURLToPath(import.meta.url)), "../..");
export const lessonRoot = resolve(home, process.env["LESSON"] ?? ".");
