/** What stands behind `npm run export` and `npm run import`. */
import { existsSync, readdirSync } from "node:fs";
import { resolve } from "node:path";
import type { Choice } from "../../exchange/bank.ts";
import { PLUGINS, type Plugin } from "../../exchange/moodle/plan.ts";
import { TARGETS, type TargetName } from "../../exchange/targets.ts";
import type { Lesson } from "../../lesson/lesson.ts";
import { listOf, oneOf, readOptions } from "../options.ts";
import { Stop } from "../stop.ts";

export interface ExportOptions {
  readonly targets: readonly TargetName[];
  readonly out: string;
  readonly plugins: ReadonlySet<Plugin>;
  /** BCP 47; undefined: the lesson's own. */
  readonly language: string | undefined;
  readonly choice: Choice;
}

/** @throws Stop (2) */
export function readExportOptions(args: readonly string[]): ExportOptions {
  const { values } = readOptions(args, {
    to: { type: "string" },
    out: { type: "string" },
    objective: { type: "string" },
    items: { type: "string" },
    language: { type: "string" },
    plugins: { type: "string" },
  });
  const { to, out, language } = values;
  const names = Object.keys(TARGETS) as TargetName[];
  if (to === undefined || out === undefined) {
    throw new Stop(2, `Say what to write and where: --to ${names.join(",")} --out DIR.`);
  }
  if (language !== undefined && !/^[a-zA-Z]{2,3}(-[a-zA-Z0-9]+)*$/.test(language)) {
    throw new Stop(2, `--language takes a language's tag, "en"; found "${language}".`);
  }
  const plugins = (listOf("plugins", values.plugins) ?? []).map((one) =>
    oneOf("plugins", PLUGINS, one),
  );
  return {
    ...{ out, language, plugins: new Set(plugins) },
    targets: (listOf("to", to) ?? []).map((one) => oneOf("to", names, one)),
    choice: {
      objectives: listOf("objective", values.objective),
      items: listOf("items", values.items),
    },
  };
}

/** @throws Stop (2) where an objective or an item is none of the lesson's. */
export function checkChoice({ objectives = [], items = [] }: Choice, lesson: Lesson): void {
  for (const one of objectives) oneOf("objective", [...lesson.deck.objectives.keys()], one);
  const known = new Set(lesson.questions.map(({ item }) => item.id));
  const unknown = items.find((one) => !known.has(one));
  if (unknown !== undefined) throw new Stop(2, `--items takes ids of items; found "${unknown}".`);
}

/** @throws Stop (2), also where a lesson's folder is there already. */
export function readImportOptions(args: readonly string[]): { file: string; out: string } {
  const { values, words } = readOptions(args, { out: { type: "string" } }, "FILE");
  const [file, ...more] = words;
  const { out } = values;
  if (file === undefined || more.length > 0 || out === undefined) {
    throw new Stop(2, "Say what to read and where to put it: npm run import -- FILE --out DIR.");
  }
  if (existsSync(resolve(out)) && !isEmpty(resolve(out))) {
    throw new Stop(2, `A new lesson goes into a new folder; ${out} is there already.`);
  }
  return { file, out };
}

function isEmpty(folder: string): boolean {
  try {
    return readdirSync(folder).length === 0;
  } catch {
    return false; // it is a file
  }
}
