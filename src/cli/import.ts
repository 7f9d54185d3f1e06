/** `npm run import`: a bank from another platform as the files of a lesson of its own. */
import {
  closeSync,
  existsSync,
  fstatSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { makeLesson } from "../exchange/import/make-lesson.ts";
import { LARGEST, readForeignBank } from "../exchange/import/read-bank.ts";
import { UNKNOWN } from "../exchange/import/to-item.ts";
import { cleanText } from "../markdown/clean-text.ts";
import { type Diagnostic, mistake, sortDiagnostics } from "../markdown/diagnostic.ts";
import { shown } from "./lesson-root.ts";
import { readOptions } from "./options.ts";
import { main, Stop, stopOn } from "./stop.ts";

await main(async () => {
  const { values, words } = readOptions(process.argv.slice(2), { out: { type: "string" } }, "FILE");
  const [file, ...more] = words;
  if (file === undefined || more.length > 0 || values.out === undefined) {
    throw new Stop(2, "Say what to read and where to put it: npm run import -- FILE --out DIR.");
  }
  const folder = resolve(values.out);
  if (existsSync(folder) && !isEmpty(folder)) {
    throw new Stop(2, `A new lesson goes into a new folder; ${values.out} is there already.`);
  }
  const found: Diagnostic[] = [];
  const text = decode(readBytes(file), file);
  const questions = readForeignBank(text, file, found);
  const title = basename(file).replace(/\.[^.]*$/, "");
  const lesson = found.some(({ level }) => level === "error")
    ? undefined
    : makeLesson(questions, title, found);
  stopOn(sortDiagnostics(found));
  if (lesson === undefined) return;
  writeFolder(folder, lesson.files);
  for (const path of lesson.files.keys()) console.log(shown(join(folder, path)));
  console.log(
    `\n${lesson.items.length} items. Look at them with  LESSON=${values.out} npm run check`,
  );
  const open = lesson.items.filter(({ filledIn }) => filledIn.length > 0).length;
  if (open > 0) {
    console.log(
      `${open} of them came without all that a key says: look for "${UNKNOWN.fact}" and "still to be written" in quiz/key.json, and for level=recall in quiz/*.md.`,
    );
  }
});

function readBytes(file: string): Buffer {
  let handle: number | undefined;
  try {
    handle = openSync(file, "r");
    const { size } = fstatSync(handle);
    if (size <= LARGEST) return readFileSync(handle);
  } catch {
    throw new Stop(2, `There is no file to read at ${file}.`);
  } finally {
    if (handle !== undefined) closeSync(handle);
  }
  const message = `a bank holds at most ${LARGEST / 1_000_000} MB`;
  stopOn([mistake({ file, line: 1 }, "too-large", message)]);
  throw new Stop(1, message);
}

/** The text, or a mistake with the first line that is no UTF-8. */
function decode(bytes: Buffer, file: string): string {
  const wrong = (line: number, what: string) =>
    stopOn([mistake({ file, line }, "encoding", `the file is text in UTF-8; found ${what}`)]);
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    wrong(1, "UTF-16");
  }
  const text = bytes.toString("utf8");
  if (!Buffer.from(text, "utf8").equals(bytes)) {
    const good = text.split("\n").findIndex((line) => line.includes("\uFFFD"));
    wrong(good + 1, "bytes that are none");
  }
  return cleanText(text);
}

function isEmpty(folder: string): boolean {
  try {
    return readdirSync(folder).length === 0;
  } catch {
    return false;
  }
}

/** All files, or no folder: it gets its name last. @throws Stop (1) where it cannot be written. */
function writeFolder(folder: string, files: ReadonlyMap<string, string>): void {
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
