/** Questions from elsewhere as the files of a lesson of their own, which `check` lets pass. */
import { compile } from "../../lesson/lesson.ts";
import { type Diagnostic, mistake, warning } from "../../markdown/diagnostic.ts";
import { checkGuidelines } from "../../quiz/guidelines/check-guidelines.ts";
import type { Foreign } from "./foreign.ts";
import { filesOf, KEY, keyFile } from "./lesson-files.ts";
import { type Made, objectiveOf, SLIDE, toItem } from "./to-item.ts";

export interface NewLesson {
  /** By path within the lesson. */
  readonly files: ReadonlyMap<string, string>;
  readonly items: readonly Made[];
}

/**
 * @param title the lesson's where the questions are in no category
 * @param found told of each question that is left out or changed, with its place
 */
export function makeLesson(
  questions: readonly Foreign[],
  title: string,
  found: Diagnostic[],
): NewLesson | undefined {
  // An address of the study page opens an item or an objective, not both.
  const taken = new Set<string>([SLIDE, ...questions.map(objectiveOf)]);
  const names = new Map<string, string>();
  const made = questions.flatMap((foreign): Made[] => {
    const item = toItem(foreign, taken);
    const why = "why" in item ? item.why : fault(item);
    const named = `question "${foreign.name.slice(0, 60)}"`;
    if ("why" in item || why !== undefined) {
      found.push(warning(foreign.place, "left-out", `${named} is left out: ${why}`));
      return [];
    }
    for (const change of item.changes) {
      found.push(warning(foreign.place, "changed", `${named} is changed: ${change}`));
    }
    taken.add(item.id);
    if (!names.has(item.objective)) names.set(item.objective, foreign.category.at(-1) ?? title);
    return [item];
  });
  if (made.length === 0) {
    const place = { file: questions[0]?.place.file ?? title, line: 1 };
    if (!found.some(({ level }) => level === "error")) {
      found.push(mistake(place, "no-item", "no question in it has a place here"));
    }
    return undefined;
  }
  const outer = questions.find(({ category }) => category.length > 1)?.category.at(-2);
  const items = withEnemies(made);
  const files = filesOf(items, outer ?? title, names);
  return { files: files.set(KEY, keyFile(items, waivers(files))), items };
}

/** Only those that came along, and no pair said twice. */
function withEnemies(items: readonly Made[]): Made[] {
  const said = new Set<string>();
  const ids = new Set(items.map(({ id }) => id));
  return items.map((item) => {
    const enemies = item.enemies.filter(
      (enemy) => ids.has(enemy) && enemy !== item.id && !said.has(`${enemy} ${item.id}`),
    );
    for (const enemy of enemies) said.add(`${item.id} ${enemy}`);
    if (enemies.length === 0) return item;
    const with_ = ` enemies=${[...new Set(enemies)].join(",")}}`;
    return { ...item, markdown: item.markdown.replace(/\}(?=\n)/, () => with_) };
  });
}

/** Why an item alone would not pass the check. */
function fault(item: Made): string | undefined {
  const files = filesOf([item], "Title", new Map([[item.objective, "Objective"]]));
  const { diagnostics } = compile(files);
  return diagnostics.find(({ level }) => level === "error")?.message;
}

/** The guidelines that the questions break as they came, by item. */
function waivers(files: ReadonlyMap<string, string>): Map<string, Record<string, string>> {
  const { questions } = compile(files).lesson;
  const ids = new Map(
    questions.map(({ item: { id, place } }) => [`${place.file}:${place.line}`, id]),
  );
  const waive = new Map<string, Record<string, string>>();
  for (const { rule, file, line } of checkGuidelines(questions)) {
    const id = ids.get(`${file}:${line}`);
    if (id === undefined) continue;
    waive.set(id, { ...waive.get(id), [rule]: "It came so from another platform." });
  }
  return waive;
}
