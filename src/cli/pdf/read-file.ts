/**
 * A PDF as the browser writes it, taken apart into its objects.
 *
 * A general library would read and write every object of a deck of 1,000 slides, which takes longer
 * than to print it. The browser's files are of one plain make (a table of offsets, no packed objects,
 * no revisions), so this touches only what is changed. `npm run pdf:check` reads the outcome with a
 * general library.
 */
import type { PdfFile, PdfObject } from "./file.ts";

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
