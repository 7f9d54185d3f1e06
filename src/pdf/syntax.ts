/** The syntax that PDF objects are written in, read into plain values and written again. */

/** Whatever holds no other value (a number, name, text, reference) stays as it was written. */
export type Value = string | Value[] | Dictionary;
export type Dictionary = Map<string, Value>;

const TOKEN =
  /(?:[\0\t\n\f\r ]|%[^\n\r]*)*(<<|>>|\[|\]|<[0-9A-Fa-f\s]*>|\/[^\0\t\n\f\r ()<>[\]{}/%]*|\d+ \d+ R\b|[^\0\t\n\f\r ()<>[\]{}/%]+|\()/y;

/** @example parse("<</S /LI /K [1 2 0 R]>>") // Map { "S" => "/LI", "K" => ["1", "2 0 R"] } */
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

/** @throws Error where the text is something else. */
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
  TOKEN.lastIndex = cursor.at;
  const token = TOKEN.exec(text)?.[1];
  if (token === undefined) throw new Error(`This is no PDF syntax: ${text.slice(cursor.at, 80)}`);
  cursor.at = TOKEN.lastIndex;
  return token === "(" ? readLiteral(text, cursor) : token;
}

/** A text in parentheses, which may hold balanced ones; a backslash takes away their meaning. */
function readLiteral(text: string, cursor: Cursor): string {
  const start = cursor.at - 1;
  for (let depth = 1; depth > 0; cursor.at += 1) {
    const character = text[cursor.at];
    if (character === undefined) throw new Error("A PDF text has no end.");
    if (character === "\\") cursor.at += 1;
    else if (character === "(") depth += 1;
    else if (character === ")") depth -= 1;
  }
  return text.slice(start, cursor.at);
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
