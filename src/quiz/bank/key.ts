/** Reads the fixed key, `quiz/key.json`, keeping the line of every entry. */
import * as v from "valibot";
import type { Diagnostic, Place } from "../../markdown/diagnostic.ts";
import { readJson } from "../../markdown/json.ts";
import { readShape } from "../../markdown/shape.ts";
import type { DataPath } from "../../markdown/yaml-place.ts";

const Text = v.pipe(v.string(), v.nonEmpty());
const Finite = v.pipe(v.number(), v.finite());
const Above0 = v.pipe(Finite, v.minValue(0));

const Evidence = v.strictObject({
  paragraph: v.pipe(
    v.number(),
    v.integer(),
    v.minValue(1),
    v.description("A body paragraph of the article, counted from 1."),
  ),
  facts: v.pipe(
    v.array(Text),
    v.minLength(1),
    v.description("The shortest telling words or figures, each found literally in that paragraph."),
  ),
});

/** What one entry of the key may hold. `key.schema.json` is made from this. */
export const KeyEntrySchema = v.strictObject({
  correct: v.pipe(
    v.union(
      [
        Text,
        Finite,
        v.pipe(v.array(Text), v.minLength(1)),
        v.pipe(v.record(v.string(), Text), v.minEntries(1)),
      ],
      "an option's id, a list of ids or spellings, ids by their prompts, or a number",
    ),
    v.description(
      "The right answer: an option's id, several ids, prompt ids to choice ids, ids in order, a number, or accepted spellings (the first is shown).",
    ),
  ),
  tolerance: v.optional(
    v.pipe(
      v.union(
        [v.strictObject({ absolute: Above0 }), v.strictObject({ relative: Above0 })],
        'one number from 0 on, {"absolute": 0.5} or {"relative": 0.1}',
      ),
      v.description("How far a number may be off, for the rule `tolerance`."),
    ),
  ),
  distance: v.optional(
    v.pipe(
      v.number(),
      v.integer(),
      v.minValue(0),
      v.maxValue(3),
      v.description("Edits by which a short text may differ from an accepted spelling."),
    ),
  ),
  evidence: v.pipe(v.array(Evidence), v.minLength(1), v.description("Where the article says so.")),
  slide: v.pipe(Text, v.description("The id of the slide that teaches it.")),
  explanation: v.pipe(Text, v.description("Why it is right, in our own words. Markdown.")),
  distractors: v.optional(
    v.pipe(v.record(v.string(), Text), v.description("For each wrong option, why it is wrong.")),
  ),
  waive: v.optional(
    v.pipe(
      v.record(v.string(), Text),
      v.description("A writing guideline's code, and the reason why this item may break it."),
    ),
  ),
});

export const KeySchema = v.strictObject({
  $schema: v.optional(v.string()),
  answers: v.record(v.string(), KeyEntrySchema),
});

/** The key's outer shape alone, so that one entry's mistake is no other's. */
const OuterSchema = v.strictObject({
  ...KeySchema.entries,
  answers: v.record(v.string(), v.unknown()),
});

export type KeyAnswer = v.InferOutput<typeof KeyEntrySchema>;
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
