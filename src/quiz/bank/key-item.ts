/** Brings one item and its key entry together, or says what keeps them apart. */
import { type Diagnostic, mistake } from "../../markdown/diagnostic.ts";
import { choicesOf, type Item, optionsOf } from "../item.ts";
import type { KeyedItem } from "../keyed-item.ts";
import type { KeyEntry } from "./key.ts";

/**
 * The least that scoring needs, from an item and its entry.
 *
 * @returns undefined where the entry does not fit the item; `found` then says why.
 * @example keyItem(single, { correct: "b", … }, found)
 * // { id: "entry", type: "single", rule: "all-or-nothing", marks: 1, options: ["a", "b"], correct: "b" }
 */
export function keyItem(item: Item, entry: KeyEntry, found: Diagnostic[]): KeyedItem | undefined {
  const wrong = (rule: string, message: string, part = "correct") => {
    found.push(mistake(entry.at(part), rule, `item \`${item.id}\` ${message}`));
    return undefined;
  };
  const { id, marks } = item;
  const { correct } = entry;
  const options = optionsOf(item).map((option) => option.id);
  const choices = choicesOf(item).map((choice) => choice.id);
  const strange = (ids: readonly string[], legal: readonly string[]) => {
    const bad = ids.find((one) => !legal.includes(one));
    if (bad === undefined) return false;
    wrong("unknown-option", `has key "${bad}"; its options are ${legal.join(", ")}`);
    return true;
  };
  const shape = (expected: string) =>
    wrong(
      "key-shape",
      `(${item.type}) takes ${expected} as its key; found ${JSON.stringify(correct)}`,
    );
  if ((entry.tolerance !== undefined) !== (item.rule === "tolerance")) {
    return wrong(
      "tolerance",
      `has rule "${item.rule}"; a tolerance goes with rule "tolerance", and it with one`,
      "tolerance",
    );
  }
  if (entry.distance !== undefined && item.type !== "short-text") {
    return wrong(
      "distance",
      `(${item.type}) has a distance; only short-text takes one`,
      "distance",
    );
  }

  switch (item.type) {
    case "single":
    case "true-false":
      if (typeof correct !== "string") return shape('one option\'s id, "b",');
      if (strange([correct], options)) return undefined;
      return { id, marks, type: item.type, rule: item.rule, options, correct };
    case "multiple":
      if (!isList(correct)) return shape('option ids, ["a", "c"],');
      if (strange(correct, options)) return undefined;
      if (new Set(correct).size < correct.length) return shape("each option once");
      return { id, marks, type: item.type, rule: item.rule, options, correct };
    case "ordering":
      if (!isList(correct)) return shape('all option ids in order, ["c", "a", "b"],');
      if (strange(correct, options)) return undefined;
      if (new Set(correct).size < options.length || correct.length > options.length) {
        return shape(`every option once (${options.join(", ")})`);
      }
      return { id, marks, type: item.type, rule: item.rule, options, correct };
    case "matching":
      if (typeof correct !== "object" || isList(correct))
        return shape('pairs, {"a": "2", "b": "1"},');
      if (strange(Object.keys(correct), options)) return undefined;
      if (strange(Object.values(correct), choices)) return undefined;
      if (Object.keys(correct).length < options.length) {
        return shape(`a pair for every option (${options.join(", ")})`);
      }
      return { id, marks, type: item.type, rule: item.rule, options, choices, correct };
    case "numeric": {
      if (typeof correct !== "number") return shape("a number");
      const { tolerance } = entry;
      return { id, marks, type: item.type, rule: item.rule, correct, tolerance, unit: item.unit };
    }
    case "short-text": {
      if (!isList(correct)) return shape('accepted spellings, ["Peshawar"],');
      const distance = entry.distance ?? 0;
      return { id, marks, type: item.type, rule: item.rule, correct, distance };
    }
  }
}

function isList(value: unknown): value is string[] {
  return Array.isArray(value);
}
