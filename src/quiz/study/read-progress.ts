/** Reads a file of progress from anywhere: within limits first, then its text, then each entry. */
import * as v from "valibot";
import type { StudyEvent } from "./event.ts";
import {
  Event,
  HIGHEST_NUMBER,
  MOST_BYTES,
  MOST_EVENTS,
  MOST_LEVELS,
  Progress,
} from "./progress-schema.ts";

/** Why a file is refused; `where` names the first entry that is wrong, from 1. */
export type Refusal =
  | { readonly code: "size" | "depth" | "json" | "format" | "version" | "foreign" }
  | { readonly code: "content"; readonly where: string };

/**
 * @param items ids of this lesson's items: a file in which none of the answers is to one of them, or
 * that names another lesson's events only, belongs elsewhere
 * @example readProgress("{}", items) // { refused: { code: "format" } }
 */
export function readProgress(
  text: string,
  items: ReadonlySet<string>,
): { readonly events: readonly StudyEvent[] } | { readonly refused: Refusal } {
  if (text.length > MOST_BYTES) return { refused: { code: "size" } };
  if (levelsOf(text) > MOST_LEVELS) return { refused: { code: "depth" } };
  const data = parse(text);
  if (data === undefined) return { refused: { code: "json" } };
  if (!isRecord(data) || data["format"] !== "lesson-progress" || !Array.isArray(data["events"])) {
    return { refused: { code: "format" } };
  }
  if (data["version"] !== 1) return { refused: { code: "version" } };
  if (data["events"].length > MOST_EVENTS) return { refused: { code: "size" } };
  const events: StudyEvent[] = [];
  for (const [index, entry] of data["events"].entries()) {
    const read = v.safeParse(Event, entry);
    if (!read.success || read.output.n > HIGHEST_NUMBER)
      return { refused: { code: "content", where: `${index + 1}` } };
    events.push(read.output);
  }
  if (!v.is(Progress, { ...data, events: [] })) return { refused: { code: "format" } };
  if (isForeign(events, items)) return { refused: { code: "foreign" } };
  return { events };
}

/**
 * How deep brackets nest outside of texts, without parsing: a parser may run out of stack.
 * @example levelsOf('{"a":["[[["]}') // 2
 */
export function levelsOf(json: string): number {
  let [level, most, quoted] = [0, 0, false];
  for (let at = 0; at < json.length; at++) {
    const sign = json[at];
    if (quoted) {
      if (sign === "\\") at++;
      else if (sign === '"') quoted = false;
    } else if (sign === '"') quoted = true;
    else if (sign === "[" || sign === "{") most = Math.max(most, ++level);
    else if (sign === "]" || sign === "}") level--;
  }
  return most;
}

/** @returns the data without any `__proto__`, or undefined where it is no JSON */
function parse(text: string): unknown {
  try {
    return JSON.parse(text, (key, value) => {
      if (key === "__proto__" || key === "constructor" || key === "prototype") {
        throw new SyntaxError("a name that no entry has");
      }
      return value as unknown;
    });
  } catch {
    return undefined;
  }
}

function isForeign(events: readonly StudyEvent[], items: ReadonlySet<string>): boolean {
  const answers = events.flatMap((event) => (event.kind === "answered" ? [event.item] : []));
  return answers.length > 0 && !answers.some((item) => items.has(item));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
