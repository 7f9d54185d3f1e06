/** The files of a lesson that is made of imported questions. */
import type { KeyAnswer } from "../../quiz/bank/key-schema.ts";
import { fromPlain } from "../from-html.ts";
import { idOf } from "./ids.ts";
import { type Made, SLIDE } from "./to-item.ts";

export const KEY = "quiz/key.json";

/**
 * One slide, a question file an objective, and the key, by path within the lesson.
 * @param objectives their names by id; where one is missing, its id is its name
 */
export function filesOf(
  items: readonly Made[],
  title: string,
  objectives: ReadonlyMap<string, string>,
): Map<string, string> {
  const ids = [...new Set(items.map(({ objective }) => objective))];
  const name = (id: string) => fromPlain(objectives.get(id) ?? id) || id;
  const papers = ids.map((id, at): [string, string] => {
    const own = items.filter(({ objective }) => objective === id);
    const path = `quiz/${String(at + 1).padStart(2, "0")}-${idOf({ id, name: id }, new Set())}.md`;
    return [path, `${[`# ${name(id)}`, ...own.map(({ markdown }) => markdown)].join("\n\n")}\n`];
  });
  const files = new Map([
    ["slides/01-questions.md", slides(fromPlain(title), new Map(ids.map((id) => [id, name(id)])))],
    ...papers,
  ]);
  return files.set(KEY, keyFile(items, new Map()));
}

/** One slide, since a key says which one teaches an answer. */
function slides(title: string, objectives: ReadonlyMap<string, string>): string {
  const lines = [...objectives].map(([id, text]) => `  ${id}: ${JSON.stringify(text)}`);
  return `---
title: ${JSON.stringify(title)}
lang: en
objectives:
${lines.join("\n")}
---

# Questions

## Questions to learn by {#${SLIDE} .title source="none: the questions were imported" minutes=1}

They were taken over from another platform.

Note:

**Say.** Here are the questions.
`;
}

/** @param waive reasons by item and guideline */
export function keyFile(
  items: readonly Made[],
  waive: ReadonlyMap<string, Record<string, string>>,
): string {
  const answers = Object.fromEntries(
    items.map(({ id, answer }): [string, KeyAnswer] => {
      const waived = waive.get(id);
      return [id, waived === undefined ? answer : { ...answer, waive: waived }];
    }),
  );
  return `${JSON.stringify({ answers }, null, 2)}\n`;
}
