/** `npm run import`: a bank from another platform as the files of a lesson of its own. */
import { basename, join, resolve } from "node:path";
import { makeLesson } from "../exchange/import/make-lesson.ts";
import { LARGEST, readForeignBank } from "../exchange/import/read-bank.ts";
import { UNKNOWN } from "../exchange/import/to-item.ts";
import { type Diagnostic, sortDiagnostics } from "../markdown/diagnostic.ts";
import { readImportOptions } from "./exchange/options.ts";
import { readText } from "./exchange/read-text.ts";
import { writeFolder } from "./exchange/write-folder.ts";
import { shown } from "./lesson-root.ts";
import { main, stopOn } from "./stop.ts";

await main(async () => {
  const { file, out } = readImportOptions(process.argv.slice(2));
  const found: Diagnostic[] = [];
  const text = readText(file, LARGEST, found);
  const questions = text === undefined ? [] : readForeignBank(text, file, found);
  const refused = found.some(({ level }) => level === "error");
  const title = basename(file).replace(/\.[^.]*$/, "");
  const lesson = refused ? undefined : makeLesson(questions, title, found);
  stopOn(sortDiagnostics(found));
  if (lesson === undefined) return;

  const folder = resolve(out);
  writeFolder(folder, lesson.files);
  for (const path of lesson.files.keys()) console.log(shown(join(folder, path)));
  console.log(`\n${lesson.items.length} items. Look at them with  LESSON=${out} npm run check`);
  const open = lesson.items.filter(({ filledIn }) => filledIn.length > 0).length;
  if (open > 0) {
    const { fact, explanation } = UNKNOWN;
    console.log(
      `${open} came without all that a lesson says: look for "${fact}" and "${explanation.slice(-22)}" in quiz/key.json, and for level=recall in quiz/*.md.`,
    );
  }
});
