/** Says in plain sentences what a schema has found: what ought to stand there, and what does. */
import * as v from "valibot";
import { type Diagnostic, mistake, type Place } from "./diagnostic.ts";
import type { DataPath } from "./yaml-place.ts";

type Schema = v.GenericSchema;

/** A schema's parts, as far as they say which names may stand where. */
interface Parts {
  readonly entries?: Readonly<Record<string, Parts>>;
  readonly value?: Parts;
  readonly item?: Parts;
  readonly wrapped?: Parts;
}

/**
 * Holds data against a schema; every mistake is told at its own place.
 *
 * @param whole the data as a sentence's subject: "the key"
 * @param start where the data stands in its file
 * @returns undefined where anything is wrong; `found` then says what
 * @example
 * readShape(v.strictObject({ n: v.number() }), { n: "1" }, { whole: "the record", rule: "record", at }, found)
 * // n is a number; found "1"
 */
export function readShape<S extends Schema>(
  schema: S,
  data: unknown,
  {
    whole,
    rule,
    at,
    start = [],
  }: {
    readonly whole: string;
    readonly rule: string;
    readonly at: (...path: DataPath) => Place;
    readonly start?: DataPath;
  },
  found: Diagnostic[],
): v.InferOutput<S> | undefined {
  const read = v.safeParse(schema, data);
  if (read.success) return read.output;
  for (const issue of read.issues) {
    const inside = (issue.path ?? []).map(({ key }) => key as string | number);
    const path = [...start, ...inside];
    const message = sentence(issue, nameOf(path) || whole, () =>
      namesAt(schema as Parts, inside.slice(0, -1)),
    );
    found.push(mistake(at(...path), rule, message));
  }
  return undefined;
}

/** @example nameOf(["answers", "entry", "facts", 1]) // "answers.entry.facts[1]" */
function nameOf(path: DataPath): string {
  return path
    .map((step, index) =>
      typeof step === "number" ? `[${step}]` : index === 0 ? step : `.${step}`,
    )
    .join("");
}

function sentence(
  issue: v.BaseIssue<unknown>,
  where: string,
  legal: () => readonly string[],
): string {
  if (issue.expected === "never")
    return `${where} is no name here; these are: ${legal().join(", ")}`;
  const what = issue.input === undefined ? "none" : excerpt(issue.input);
  return `${where} is ${expected(issue)}; found ${what}`;
}

/** What ought to stand there, as "is …" goes on. */
function expected(issue: v.BaseIssue<unknown>): string {
  const least = String(issue.requirement);
  switch (issue.type) {
    case "non_empty":
      return "a text that is not empty";
    case "finite":
      return "a number that has an end";
    case "integer":
      return "a whole number";
    case "min_value":
      return `${least} or more`;
    case "max_value":
      return `${least} or less`;
    case "min_length":
    case "min_entries":
      return `a list with ${least} or more in it`;
    case "iso_date":
      return "a date, 2016-08-31";
    case "url":
      return "an address, https://…";
    default:
      // A schema's own words go before those of the library.
      return issue.message.startsWith("Invalid ") ? kinds(issue) : issue.message;
  }
}

const KINDS: Readonly<Record<string, string>> = {
  string: "a text",
  number: "a number",
  boolean: "true or false",
  Array: "a list",
  Object: "names with values",
};

/** Of what kind it ought to be; names that are wanted and missing are told by their kind alone. */
function kinds({ expected, received, input }: v.BaseIssue<unknown>): string {
  const named = (expected ?? "").replace(/[()]/g, "").split(" | ");
  const words = [...new Set(named.flatMap((kind) => KINDS[kind] ?? []))];
  const bare = words[0] === KINDS["string"] && /number|boolean/.test(typeof input);
  if (bare) return "a text, in quotation marks";
  if (words.length > 0) return words.join(" or ");
  return received === "undefined" ? "needed" : (expected ?? "something else");
}

function excerpt(input: unknown): string {
  if (input === null) return "nothing";
  if (Array.isArray(input) && input.length === 0) return "an empty list";
  const text = typeof input === "number" ? String(input) : (JSON.stringify(input) ?? "none");
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

function namesAt(schema: Parts, path: DataPath): readonly string[] {
  let part: Parts | undefined = schema;
  for (const step of path) {
    const inner: Parts | undefined = part?.wrapped ?? part;
    part = inner?.entries?.[step] ?? inner?.value ?? inner?.item;
  }
  return Object.keys((part?.wrapped ?? part)?.entries ?? {});
}
