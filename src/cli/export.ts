/** `npm run export`: the bank as the files that other platforms read. */
import { join } from "node:path";
import { bankOf } from "../exchange/bank.ts";
import { sumUp } from "../exchange/summary.ts";
import { TARGETS, writeTarget } from "../exchange/targets.ts";
import { compile } from "../lesson/lesson.ts";
import { loadWords, wordsFile } from "../site/load-words.ts";
import { readAssets, readLesson } from "../site/read-lesson.ts";
import { checkChoice, readExportOptions } from "./exchange/options.ts";
import { lessonRoot, shown } from "./lesson-root.ts";
import { main, Stop, stopOn } from "./stop.ts";
import { writeAll } from "./write-all.ts";

await main(async () => {
  const { targets, out, plugins, language, choice } = readExportOptions(process.argv.slice(2));
  const root = lessonRoot();
  const { lesson, diagnostics } = compile(await readLesson(root), await readAssets(root));
  stopOn(diagnostics);
  checkChoice(choice, lesson);

  const first = lesson.deck.slides[0]?.place ?? { file: "slides", line: 1 };
  const words = wordsFile(language ?? lesson.deck.lang, { file: first.file, line: 1 });
  if (language !== undefined && words.diagnostics.length > 0) {
    throw new Stop(2, `There are no words in the language "${language}" (src/words/).`);
  }
  stopOn(words.diagnostics);
  const bank = bankOf(lesson, (await loadWords(words.path)).exchange, choice);
  if (bank.questions.length === 0) {
    throw new Stop(2, "No item is chosen, so there is nothing to export.");
  }

  const files = targets.map((target) => ({
    ...{ name: TARGETS[target], made: writeTarget(target, bank, plugins) },
  }));
  writeAll(out, new Map(files.map(({ name, made }) => [name, Buffer.from(made.bytes)])));
  for (const { name, made } of files) {
    console.log(`${shown(join(out, name))}: ${sumUp(bank, made.notes)}`);
  }
});
