/** What a file of one attempt's responses holds, as it is handed to a teacher. `responses.schema.json` is made from this. */
import * as v from "valibot";
import { CERTAINTIES } from "./certainty.ts";
import { Response } from "./progress-schema.ts";

const Short = v.pipe(v.string(), v.maxLength(64));
const Whole = v.pipe(v.number(), v.safeInteger());
const Marks = v.strictObject({ n: Whole, d: v.pipe(Whole, v.minValue(1)) });

/** The file's shape, closed. */
export const Responses = v.strictObject({
  $schema: v.optional(v.string()),
  format: v.literal("lesson-responses"),
  version: v.literal(1),
  key: v.pipe(Short, v.description("The fingerprint of the key that scored them.")),
  lesson: v.pipe(v.string(), v.maxLength(500)),
  attempt: v.pipe(Short, v.description("A random name, no one's own.")),
  code: v.pipe(Short, v.description("The code of the paper; empty where it has none.")),
  at: v.pipe(v.string(), v.isoTimestamp()),
  responses: v.pipe(
    v.array(
      v.strictObject({
        item: Short,
        print: v.pipe(Short, v.description("The item's fingerprint.")),
        response: v.nullable(Response),
        certainty: v.optional(v.picklist(CERTAINTIES)),
        outcome: v.picklist(["right", "partly", "wrong", "unanswered", "invalid"]),
        marks: Marks,
        max: Marks,
      }),
    ),
    v.maxLength(5_000),
  ),
});
export type Responses = v.InferOutput<typeof Responses>;
