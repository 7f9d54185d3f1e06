/** Reads the fixed key, `quiz/key.json`, keeping the line of every entry. */
import * as v from "valibot";
import type { Diagnostic, Place } from "../../markdown/diagnostic.ts";
import { readJson } from "../../markdown/json.ts";
import { readShape } from "../../markdown/shape.ts";
import type { DataPath } from "../../markdown/yaml-place.ts";
import { type KeyAnswer, KeyEntrySchema, KeySchema } from "./key-schema.ts";

/** The key's outer shape alone, so that one entry's mistake is no other's. */
const OuterSchema = v.strictObject({
  ...KeySchema.entries,
  answers: v.record(v.string(), v.unknown()),
});

/** What the key says of an item, with its id and the line where it stands. */
export type KeyEntry = KeyAnswer & {
  readonly id: string;
  readonly place: Place;
  /** Where a part of the entry stands: `at("evidence", 0, "facts", 1)`. */
  readonly at: (...path: DataPath) => Place;
};

/** A key as far as it can be read. */
export interface ReadKey {
  readonly entries: readonly KeyEntry[];
  /** The ids of all its entries, those that could not be read included; undefined where none could. */
  readonly written: ReadonlySet<string> | undefined;
}

/** @example parseKey('{ "answers": { "entry": { "correct": "b", … } } }', "quiz/key.json", found)[0]?.id // "entry" */
export function parseKey(text: string, file: string, found: Diagnostic[]): readonly KeyEntry[] {
  return readKey(text, file, found).entries;
}

/**
 * An entry with a mistake is left out, and its id kept, so that nothing else is said of it.
 *
 * @example readKey('{ "answers": { "entry": { "correct": "b", … } } }', "quiz/key.json", found)
 * // { entries: [{ id: "entry", correct: "b", …, place: { file: "quiz/key.json", line: 1 } }], written: Set { "entry" } }
 */
export function readKey(text: string, file: string, found: Diagnostic[]): ReadKey {
  const json = readJson(text, file, "the key", found);
  if (json === undefined) return { entries: [], written: undefined };
  const { data, at } = json;
  const about = { whole: "the key", rule: "key-schema", at };
  const outer = readShape(OuterSchema, data, about, found);
  if (outer === undefined) return { entries: [], written: undefined };
  const { answers } = outer;
  const entries = Object.entries(answers).flatMap(([id, answer]): KeyEntry[] => {
    const start = ["answers", id];
    const entry = readShape(KeyEntrySchema, answer, { ...about, start }, found);
    if (entry === undefined) return [];
    return [{ ...entry, id, place: at(...start), at: (...path) => at(...start, ...path) }];
  });
  return { entries, written: new Set(Object.keys(answers)) };
}
