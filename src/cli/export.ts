/** `npm run export`: the bank as the files that other platforms read. */
import { join } from "node:path";
import { bankOf, type Choice } from "../exchange/bank.ts";
import { PLUGINS } from "../exchange/moodle/plan.ts";
import { sumUp } from "../exchange/summary.ts";
import { TARGETS, type TargetName, writeTarget } from "../exchange/targets.ts";
import { compile, type Lesson } from "../lesson/lesson.ts";
import { loadWords, wordsFile } from "../site/load-words.ts";
import { readAssets, readLesson } from "../site/read-lesson.ts";
import { lessonRoot, shown } from "./lesson-root.ts";
import { listOf, oneOf, readOptions } from "./options.ts";
import { main, Stop, stopOn } from "./stop.ts";
import { writeAll } from "./write-all.ts";

await main(async () => {
  const { values } = readOptions(process.argv.slice(2), {
    to: { type: "string" },
    out: { type: "string" },
    objective: { type: "string" },
    items: { type: "string" },
    language: { type: "string" },
    plugins: { type: "string" },
  });
  const names = Object.keys(TARGETS) as TargetName[];
  if (values.to === undefined || values.out === undefined) {
    throw new Stop(2, `Say what to write and where: --to ${names.join(",")} --out DIR.`);
  }
  const targets = (listOf("to", values.to) ?? []).map((one) => oneOf("to", names, one));
  const plugins = (listOf("plugins", values.plugins) ?? []).map((one) =>
    oneOf("plugins", PLUGINS, one),
  );

  const root = lessonRoot();
  const { lesson, diagnostics } = compile(await readLesson(root), await readAssets(root));
  stopOn(diagnostics);
  const choice = chosen(lesson, values.objective, values.items);
  const words = await wordsOf(values.language ?? lesson.deck.lang, values.language !== undefined);
  const bank = bankOf(lesson, words.exchange, choice);
  if (bank.questions.length === 0)
    throw new Stop(2, "No item is chosen, so there is nothing to export.");

  const files = targets.map((target) => {
    const made = writeTarget(target, bank, new Set(plugins));
    return { name: TARGETS[target], ...made };
  });
  const out = values.out;
  writeAll(out, new Map(files.map(({ name, bytes }) => [name, Buffer.from(bytes)])));
  for (const { name, notes } of files) {
    console.log(`${shown(join(out, name))}: ${sumUp(bank, notes)}`);
  }
});

/** @throws Stop (2) where an objective or an item is none of the lesson's. */
function chosen(lesson: Lesson, objective: string | undefined, items: string | undefined): Choice {
  const choice = { objectives: listOf("objective", objective), items: listOf("items", items) };
  for (const one of choice.objectives ?? []) {
    oneOf("objective", [...lesson.deck.objectives.keys()], one);
  }
  const known = new Set(lesson.questions.map(({ item }) => item.id));
  const unknown = choice.items?.find((one) => !known.has(one));
  if (unknown !== undefined) throw new Stop(2, `--items takes ids of items; found "${unknown}".`);
  return choice;
}

/** @throws Stop (2) where a language is asked for that has no words. */
async function wordsOf(lang: string, asked: boolean) {
  if (!/^[a-zA-Z]{2,3}(-[a-zA-Z0-9]+)*$/.test(lang)) {
    throw new Stop(2, `--language takes a language's tag, "en"; found "${lang}".`);
  }
  const { path, diagnostics } = wordsFile(lang, { file: "slides", line: 1 });
  if (asked && diagnostics.length > 0) {
    throw new Stop(2, `There are no words in the language "${lang}" (src/words/).`);
  }
  stopOn(diagnostics);
  return loadWords(path);
}
