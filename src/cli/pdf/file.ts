/**
 * A PDF as the browser writes it, taken apart into its objects and put together again.
 *
 * A general library would read and write every object of a deck of 1,000 slides, which takes longer
 * than to print it. The browser's files are of one plain make (a table of offsets, no packed objects,
 * no revisions), so this touches only what is changed. `npm run pdf:check` reads the outcome with a
 * general library.
 */
import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { deflate, deflateSync } from "node:zlib";

/** `text` is the value as written, of a stream its dictionary; `data` are a stream's bytes. */
export interface PdfObject {
  text: string;
  data?: Buffer;
}

export interface PdfFile {
  /** By number; number 0 and numbers that are free hold nothing. */
  readonly objects: (PdfObject | undefined)[];
  readonly root: number;
  readonly info: number;
}

/** @throws Error where the bytes are not such a file. */
export function readFile(bytes: Buffer): PdfFile {
  const end = bytes.subarray(-1024).toString("latin1");
  const table = Number(/startxref\s+(\d+)/.exec(end)?.[1] ?? Number.NaN);
  const lines = bytes.subarray(table).toString("latin1");
  const trailer = /trailer\s*<<([\s\S]*)>>/.exec(lines)?.[1] ?? "";
  const entry = (key: string) => {
    const number = new RegExp(`/${key} (\\d+) 0 R`).exec(trailer)?.[1];
    if (number === undefined) throw new Error(`The browser's PDF has no ${key} in its trailer.`);
    return Number(number);
  };
  const used = [...lines.matchAll(/^(\d{10}) \d{5} ([nf])/gm)]
    .map(([, offset, kind], number) => ({ offset: Number(offset), kind, number }))
    .filter(({ kind }) => kind === "n")
    .toSorted((a, b) => a.offset - b.offset);
  const objects: PdfFile["objects"] = [];
  for (const [index, { offset, number }] of used.entries()) {
    objects[number] = readObject(bytes.subarray(offset, used[index + 1]?.offset ?? table));
  }
  return { objects, root: entry("Root"), info: entry("Info") };
}

function readObject(slice: Buffer): PdfObject {
  const start = slice.indexOf(" obj") + 4;
  const at = slice.indexOf(">> stream\n");
  if (at < 0) {
    const text = slice.toString("latin1", start, slice.lastIndexOf("endobj"));
    return { text: text.trim() };
  }
  const text = slice.toString("latin1", start, at + 2).trim();
  const length = Number(/\/Length (\d+)/.exec(text)?.[1] ?? Number.NaN);
  const from = at + ">> stream\n".length;
  return { text, data: slice.subarray(from, from + length) };
}

/** The object of that number. @throws Error where there is none. */
export function objectAt(file: PdfFile, number: number | undefined): PdfObject {
  const object = number === undefined ? undefined : file.objects[number];
  if (object === undefined) throw new Error(`The PDF has no object ${number}.`);
  return object;
}

/** Adds an object and returns its number. */
export function addObject(file: PdfFile, object: PdfObject): number {
  return file.objects.push(object) - 1;
}

const pack = promisify(deflate);

/** Gives a stream other bytes, packed. */
export async function packData(object: PdfObject, data: Buffer): Promise<void> {
  object.data = await pack(data);
  object.text = object.text.replace(/\/Length \d+/, `/Length ${object.data.length}`);
}

const PACKED = 200;

/** PDF 1.7 with packed objects. Its `ID` comes from its own bytes, so the same content has the same. */
export function writeFile(file: PdfFile): Buffer {
  const parts: Buffer[] = [];
  const places: (readonly [type: number, place: number, index: number])[] = [[0, 0, 65535]];
  let length = 0;
  const write = (part: Buffer | string) => {
    const bytes = typeof part === "string" ? Buffer.from(part, "latin1") : part;
    parts.push(bytes);
    length += bytes.length;
  };
  const writeStream = (number: number, { text, data }: PdfObject) => {
    places[number] = [1, length, 0];
    write(`${number} 0 obj\n${text}\nstream\n`);
    write(data ?? Buffer.alloc(0));
    write("\nendstream\nendobj\n");
  };

  write("%PDF-1.7\n%\xe2\xe3\xcf\xd3\n");
  const plain: (readonly [number: number, text: string])[] = [];
  for (const [number, object] of file.objects.entries()) {
    if (object === undefined) places[number] = [0, 0, 65535];
    else if (object.data === undefined) plain.push([number, object.text]);
    else writeStream(number, object);
  }
  let next = file.objects.length;
  for (let at = 0; at < plain.length; at += PACKED) {
    const group = plain.slice(at, at + PACKED);
    for (const [index, [number]] of group.entries()) places[number] = [2, next, index];
    writeStream(next++, packObjects(group));
  }
  places[next] = [1, length, 0];
  const start = length;
  const id = createHash("sha256").update(Buffer.concat(parts)).digest("hex").slice(0, 32);
  const table = Buffer.alloc(places.length * 7);
  for (const [number, [type, place, index]] of places.entries()) {
    table.writeUInt8(type, number * 7);
    table.writeUInt32BE(place, number * 7 + 1);
    table.writeUInt16BE(index, number * 7 + 5);
  }
  const data = deflateSync(table);
  writeStream(next, {
    text: `<</Type /XRef /Size ${places.length} /W [1 4 2] /Root ${file.root} 0 R /Info ${file.info} 0 R /ID [<${id}> <${id}>] /Filter /FlateDecode /Length ${data.length}>>`,
    data,
  });
  write(`startxref\n${start}\n%%EOF\n`);
  return Buffer.concat(parts);
}

function packObjects(group: readonly (readonly [number: number, text: string])[]): PdfObject {
  let offset = 0;
  const index = group.map(([number, text]) => {
    const entry = `${number} ${offset}`;
    offset += text.length + 1;
    return entry;
  });
  const head = `${index.join(" ")}\n`;
  const body = group.map(([, text]) => text).join("\n");
  const data = deflateSync(Buffer.from(head + body, "latin1"));
  return {
    text: `<</Type /ObjStm /N ${group.length} /First ${head.length} /Filter /FlateDecode /Length ${data.length}>>`,
    data,
  };
}
