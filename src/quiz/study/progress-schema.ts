/** What a file of progress holds, with its limits. `progress.schema.json` is made from this. */
import * as v from "valibot";
import { CERTAINTIES } from "./certainty.ts";
import { MODES } from "./event.ts";

/** What may be read at all, in bytes, before anything is parsed. */
export const MOST_BYTES = 20_000_000;
/** How deep a sound file nests. */
export const MOST_LEVELS = 8;
/** Events of one file: more than any learner makes. */
export const MOST_EVENTS = 200_000;
/** No learner has so many, and what is added after them still has numbers of its own. */
export const HIGHEST_NUMBER = 1_000_000_000;
/** Items of one sitting. */
const MOST_ITEMS = 5_000;

const Id = v.pipe(v.string(), v.regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/));
const Text = v.pipe(v.string(), v.maxLength(1_000));
const Whole = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
/** To the year 9999. */
const Moment = v.pipe(Whole, v.maxValue(253_402_300_799_999));
const Short = v.pipe(v.string(), v.maxLength(64));

const happened = { id: Id, n: Whole, at: Moment };
/** What was entered, of any type of item. */
export const Response = v.union([
  Text,
  v.pipe(v.array(Short), v.maxLength(100)),
  v.pipe(v.record(Id, Short), v.maxEntries(100)),
]);

/** One event, closed: no field beside these. */
export const Event = v.variant("kind", [
  v.strictObject({
    kind: v.literal("started"),
    ...happened,
    sitting: Id,
    mode: v.picklist(MODES),
    items: v.pipe(v.array(Id), v.maxLength(MOST_ITEMS)),
    part: v.optional(Id),
    code: v.optional(Short),
    minutes: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(600))),
  }),
  v.strictObject({
    kind: v.literal("answered"),
    ...happened,
    sitting: Id,
    item: Id,
    print: Short,
    response: Response,
    certainty: v.optional(v.picklist(CERTAINTIES)),
    hinted: v.optional(v.literal(true)),
  }),
  v.strictObject({ kind: v.literal("moved-on"), ...happened, sitting: Id }),
  v.strictObject({ kind: v.literal("closed"), ...happened, sitting: Id }),
  v.strictObject({ kind: v.literal("card-read"), ...happened, objective: Id }),
]);

/** The file's shape, closed. */
export const Progress = v.strictObject({
  $schema: v.optional(v.string()),
  format: v.literal("lesson-progress"),
  version: v.literal(1),
  /** The fingerprint of the key by which the answers were scored when the file was written. */
  key: Short,
  /** The lesson's title, for people. */
  lesson: v.pipe(v.string(), v.maxLength(500)),
  events: v.pipe(v.array(Event), v.maxLength(MOST_EVENTS)),
});
export type Progress = v.InferOutput<typeof Progress>;
