/** The promises that scoring rests on. Authors get better messages, earlier, from `keyItem`. */
import { RULES } from "../item.ts";
import type { KeyedItem } from "../keyed-item.ts";

/**
 * Makes sure that an item can be scored.
 * @throws Error with a sentence that names the item, if it cannot.
 * @example assertSound({ …item, options: ["a", "b"], correct: "e" })
 * // Error: Item `entry` cannot be scored: its key "e" is none of its options.
 */
export function assertSound(item: KeyedItem): void {
  const wrong = flaw(item);
  if (wrong !== undefined) throw new Error(`Item \`${item.id}\` cannot be scored: ${wrong}.`);
}

function flaw(item: KeyedItem): string | undefined {
  const rules: readonly string[] = RULES[item.type] ?? [];
  if (!rules.includes(item.rule)) return `a ${item.type} item has no rule "${item.rule}"`;
  if (!Number.isSafeInteger(item.marks) || item.marks < 1) return `its marks are ${item.marks}`;
  switch (item.type) {
    case "single":
    case "true-false":
      return twice(item.options) ?? stranger([item.correct], item.options);
    case "multiple":
      if (item.correct.length === 0) return "its key is empty";
      return twice(item.options) ?? twice(item.correct) ?? stranger(item.correct, item.options);
    case "ordering":
      if (item.options.length < 2) return "an order needs two entries";
      if (item.correct.length !== item.options.length) return "its key does not place every entry";
      return twice(item.options) ?? twice(item.correct) ?? stranger(item.correct, item.options);
    case "matching": {
      const prompts = Object.keys(item.correct);
      if (prompts.length === 0) return "its key is empty";
      if (prompts.length !== item.options.length) return "its key does not pair every prompt";
      return (
        twice(item.options) ??
        twice(item.choices) ??
        stranger(prompts, item.options) ??
        stranger(Object.values(item.correct), item.choices)
      );
    }
    case "numeric": {
      const allowed = item.tolerance === undefined ? [] : Object.values(item.tolerance);
      if (!Number.isFinite(item.correct)) return `its key is ${item.correct}`;
      if ((item.rule === "tolerance") !== (allowed.length === 1)) {
        return "the rule `tolerance` goes with one tolerance, and no other rule does";
      }
      return allowed.every((size) => Number.isFinite(size) && size >= 0)
        ? undefined
        : `its tolerance is ${allowed}`;
    }
    case "short-text":
      if (item.correct.length === 0) return "its key is empty";
      return Number.isSafeInteger(item.distance) && item.distance >= 0
        ? undefined
        : `its distance is ${item.distance}`;
  }
}

function twice(ids: readonly string[]): string | undefined {
  const seen = new Set<string>();
  for (const id of ids) {
    if (seen.has(id)) return `"${id}" is there twice`;
    seen.add(id);
  }
  return undefined;
}

function stranger(ids: readonly string[], legal: readonly string[]): string | undefined {
  const known = new Set(legal);
  const found = ids.find((id) => !known.has(id));
  return found === undefined ? undefined : `its key "${found}" is none of its options`;
}
