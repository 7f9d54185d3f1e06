/** The file in which a student hands in answers. `response-file.schema.json` is made from this. */
import * as v from "valibot";

/** What the file calls itself. */
export const FORMAT = "lesson-responses";
/** Goes up when an older reader could no longer make sense of the file. */
export const VERSION = 1;
/** Items, options and other ids. */
const Id = v.pipe(v.string(), v.regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$/));
const Short = v.pipe(v.string(), v.maxLength(100));

/** What an item was answered with, in the shapes that scoring takes. */
export const Response = v.union([
  v.pipe(v.string(), v.maxLength(1000)),
  v.pipe(v.array(Short), v.maxLength(100)),
  v.pipe(v.record(Id, Short), v.maxEntries(100)),
]);

/** The file's shape, closed: no field beside these. */
export const ResponseFile = v.strictObject({
  format: v.literal(FORMAT),
  version: v.literal(VERSION),
  /** What was asked, `askedFingerprint`. */
  questions: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  /** As the student has written it. */
  student: v.pipe(v.string(), v.minLength(1), v.maxLength(100)),
  /** By item; what is not answered is left out. */
  responses: v.pipe(v.record(Id, Response), v.maxEntries(5000)),
});
export type ResponseFile = v.InferOutput<typeof ResponseFile>;
