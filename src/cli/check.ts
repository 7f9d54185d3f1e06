/** `npm run check`: content and coverage; with `-- --source FILE`, against the article itself. */
import { readFile } from "node:fs/promises";
import { checkFacts, checkOwnWords } from "../lesson/against-source.ts";
import { compile, type Lesson, type LessonFiles } from "../lesson/lesson.ts";
import { findParagraphs } from "../lesson/paragraphs.ts";
import type { Diagnostic } from "../markdown/diagnostic.ts";
import { checkGuidelines } from "../quiz/guidelines/check-guidelines.ts";
import { readAssets, readLesson } from "../site/read-lesson.ts";
import { printBank } from "./bank-table.ts";
import { printCoverage } from "./coverage-table.ts";
import { lessonRoot } from "./lesson-root.ts";
import { readOptions } from "./options.ts";
import { main, Stop, stopOn } from "./stop.ts";

await main(async () => {
  const { source: file } = readOptions(process.argv.slice(2), {
    source: { type: "string" },
  }).values;
  const files = await readLesson(lessonRoot());
  const { lesson, diagnostics } = compile(files, await readAssets(lessonRoot()));
  const unwritten = checkGuidelines(lesson.questions);
  stopOn([
    ...diagnostics,
    ...unwritten,
    ...(file === undefined ? [] : await against(file, files, lesson)),
  ]);
  printCoverage(lesson);
  printBank(lesson);
  if (lesson.source === undefined) return;
  console.log(
    file === undefined
      ? "\nNot checked against the article: give your own copy with  npm run check -- --source FILE"
      : `\nChecked against ${file}: every fact is where the key says, and no sentence is taken over.`,
  );
});

async function against(file: string, files: LessonFiles, lesson: Lesson): Promise<Diagnostic[]> {
  if (lesson.source === undefined) {
    throw new Stop(
      2,
      "This lesson has no quiz/source.json, so there is nothing to check --source against.",
    );
  }
  const article = await readFile(file, "utf8").catch(() => {
    throw new Stop(2, `The article cannot be read from ${file}.`);
  });
  const { paragraphs, diagnostics } = findParagraphs(article, lesson.source, file);
  const { author, title, publication } = lesson.source;
  const key = lesson.questions.map(({ entry }) => entry);
  return [
    ...diagnostics,
    ...checkFacts(key, paragraphs),
    ...checkOwnWords(files, article, [title, `${author} ${publication}`]),
  ];
}
