/** The bank and its key as JSON. `bank.schema.json` is made from this. */
import { strToU8 } from "fflate";
import * as v from "valibot";
import { fingerprint } from "../quiz/bank/fingerprint.ts";
import { KeyEntrySchema } from "../quiz/bank/key-schema.ts";
import { choicesOf, ITEM_TYPES, LEVELS, optionsOf, unitOf } from "../quiz/item.ts";
import type { Question } from "../quiz/question.ts";
import type { Bank, Export } from "./bank.ts";

const Options = v.array(v.strictObject({ id: v.string(), text: v.string() }));

/** The file's shape, closed: no field beside these. */
export const BankFile = v.strictObject({
  format: v.literal("lesson-bank"),
  version: v.literal(1),
  /** Of the questions in this file, see `fingerprint`. */
  fingerprint: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  title: v.string(),
  language: v.string(),
  /** What a learner can do, by id. */
  objectives: v.record(v.string(), v.string()),
  items: v.array(
    v.strictObject({
      id: v.string(),
      section: v.string(),
      objective: v.string(),
      level: v.picklist(LEVELS),
      type: v.picklist(ITEM_TYPES),
      rule: v.string(),
      marks: v.pipe(v.number(), v.integer(), v.minValue(1)),
      title: v.string(),
      stem: v.string(),
      unit: v.optional(v.string()),
      options: Options,
      choices: Options,
      enemies: v.array(v.string()),
      key: KeyEntrySchema,
    }),
  ),
});
export type BankFile = v.InferOutput<typeof BankFile>;

/** Everything there is, so that there is never a note. */
export function toJson(bank: Bank): Export {
  const file: BankFile = {
    ...{ format: "lesson-bank", version: 1, fingerprint: fingerprint(bank.questions) },
    ...{ title: bank.title, language: bank.lang },
    objectives: Object.fromEntries(bank.objectives),
    items: bank.questions.map(itemOf),
  };
  return { bytes: strToU8(`${JSON.stringify(file, null, 2)}\n`), notes: [] };
}

function itemOf({ item, entry }: Question): BankFile["items"][number] {
  const { id, section, objective, level, type, rule, marks, title, stem, enemies } = item;
  const { id: _id, place: _place, at: _at, ...key } = entry;
  const unit = unitOf(item);
  const bare = (list: ReturnType<typeof optionsOf>) => list.map(({ id, text }) => ({ id, text }));
  return {
    ...{ id, section, objective, level, type, rule, marks, title, stem },
    ...(unit === undefined ? {} : { unit }),
    ...{ options: bare(optionsOf(item)), choices: bare(choicesOf(item)) },
    ...{ enemies: [...enemies], key },
  };
}
