/** What the fixed key, `quiz/key.json`, may hold. */
import * as v from "valibot";

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

/** The file's shape, closed. A test holds `key.schema.json` to it. */
export const KeySchema = v.strictObject({
  $schema: v.optional(v.string()),
  answers: v.record(v.string(), KeyEntrySchema),
});

/** What the key says of an item. */
export type KeyAnswer = v.InferOutput<typeof KeyEntrySchema>;
