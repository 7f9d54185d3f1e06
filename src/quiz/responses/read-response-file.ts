/** Reads a response file, which comes from anybody: limits first, then its text, then each entry. */
import * as v from "valibot";
import { excerpt } from "../scoring/response.ts";
import { FORMAT, ResponseFile, VERSION } from "./response-file.ts";

/** What may be read at all. */
export const MOST_BYTES = 1_000_000;
const MOST_LEVELS = 4;

export type Read = { readonly file: ResponseFile } | { readonly refused: string };

/**
 * @param text the whole file
 * @param questions the `askedFingerprint` of the items that are scored
 * @returns the file, or in one sentence why it is none
 * @example readResponseFile("[]", "") // { refused: "it is no response file" }
 */
export function readResponseFile(text: string, questions: string): Read {
  if (text.length > MOST_BYTES) return refuse("it is larger than any response");
  if (levelsOf(text) > MOST_LEVELS) return refuse("it nests deeper than any response");
  const data = parse(text);
  if (data === undefined) return refuse("it is no JSON, or holds a name twice or a forbidden one");
  if (!isRecord(data) || data["format"] !== FORMAT) return refuse("it is no response file");
  if (data["version"] !== VERSION) return refuse(`it is not of version ${VERSION}`);
  const read = v.safeParse(ResponseFile, data);
  if (!read.success) {
    const [issue] = read.issues;
    return refuse(`its entry "${excerpt(v.getDotPath(issue) ?? "")}" has not the shape of one`);
  }
  if (read.output.questions !== questions) return refuse("it answers other questions than these");
  return { file: read.output };
}

function refuse(refused: string): Read {
  return { refused };
}

/** How deep brackets nest outside of texts, counted without parsing: a parser may run out of stack. */
function levelsOf(json: string): number {
  let [level, most, quoted] = [0, 0, false];
  for (let at = 0; at < json.length; at += 1) {
    const sign = json[at];
    if (quoted) {
      if (sign === "\\") at += 1;
      else if (sign === '"') quoted = false;
    } else if (sign === '"') quoted = true;
    else if (sign === "[" || sign === "{") most = Math.max(most, ++level);
    else if (sign === "]" || sign === "}") level -= 1;
  }
  return most;
}

const FORBIDDEN = new Set(["__proto__", "constructor", "prototype"]);

/** Undefined where it is no JSON, where a name stands twice, or where one could reach into a prototype. */
function parse(text: string): unknown {
  try {
    const data: unknown = JSON.parse(text, (key, value: unknown) => {
      if (FORBIDDEN.has(key)) throw new SyntaxError(`the name ${key}`);
      return value;
    });
    return countNames(text) === countEntries(data) ? data : undefined;
  } catch {
    return undefined;
  }
}

/** Every name before a colon: more than the data has where one stands twice. */
function countNames(json: string): number {
  return json.match(/"(?:[^"\\]|\\.)*"\s*:?/g)?.filter((one) => one.endsWith(":")).length ?? 0;
}

function countEntries(data: unknown): number {
  if (Array.isArray(data)) return data.reduce((sum: number, one) => sum + countEntries(one), 0);
  if (!isRecord(data)) return 0;
  const values = Object.values(data);
  return values.reduce((sum: number, one) => sum + countEntries(one), values.length);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
