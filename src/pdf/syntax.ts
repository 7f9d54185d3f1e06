/** The syntax that PDF objects are written in, read into plain values and written again. */

import { nextToken } from "./token.ts";

/** Whatever holds no other value (a number, name, text, reference) stays as it was written. */
export type Value = string | Value[] | Dictionary;
export type Dictionary = Map<string, Value>;

/** @example [...parse("<</S /LI /K [1 2 0 R]>>")] // [["S", "/LI"], ["K", ["1", "2 0 R"]]] */
export function parse(text: string): Value {
  return readValue(text, { at: 0 });
}

/** @example print(new Map([["K", ["1", "2 0 R"]]])) // "<</K [1 2 0 R]>>" */
export function print(value: Value): string {
  if (typeof value === "string") return value;
  if (Array.isArray(value)) return `[${value.map(print).join(" ")}]`;
  const entries = [...value].map(([key, inner]) => `/${key} ${print(inner)}`);
  return `<<${entries.join("\n")}>>`;
}

/**
 * @throws Error where the text is something else.
 * @example parseDictionary("<</Type /Page /Rotate 90>>").get("Rotate") // "90"
 */
export function parseDictionary(text: string): Dictionary {
  const value = parse(text);
  if (value instanceof Map) return value;
  throw new Error(`This is no PDF dictionary: ${text.slice(0, 80)}`);
}

/** The number of the object that a reference names. @example referred("12 0 R") // 12 */
export function referred(value: Value | undefined): number | undefined {
  const match = typeof value === "string" ? /^(\d+) \d+ R$/.exec(value) : null;
  return match === null ? undefined : Number(match[1]);
}

/** A text as PDF writes it for people, in any script. @example textString("¶") // "<feff00b6>" */
export function textString(text: string): string {
  const utf16 = Buffer.from(`\ufeff${text}`, "utf16le").swap16();
  return `<${utf16.toString("hex")}>`;
}

interface Cursor {
  at: number;
}

function readToken(text: string, cursor: Cursor): string {
  const token = nextToken(text, cursor.at);
  if (token === undefined) throw new Error(`A PDF value has no end: ${text.slice(0, 80)}`);
  cursor.at = token.end;
  return token.text;
}

function readValue(text: string, cursor: Cursor, token = readToken(text, cursor)): Value {
  if (token === "[") {
    const list: Value[] = [];
    for (let next = readToken(text, cursor); next !== "]"; next = readToken(text, cursor)) {
      list.push(readValue(text, cursor, next));
    }
    return list;
  }
  if (token !== "<<") return token;
  const entries: Dictionary = new Map();
  for (let key = readToken(text, cursor); key !== ">>"; key = readToken(text, cursor)) {
    entries.set(key.slice(1), readValue(text, cursor));
  }
  return entries;
}
