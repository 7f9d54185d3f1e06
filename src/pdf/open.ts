/**
 * A PDF as the browser writes it, taken apart into its objects.
 *
 * A general library would read and write every object of a deck of 1,000 slides, which takes as long
 * as printing it. The browser's files are of one plain make (a table of offsets, no packed objects,
 * no revisions), so this touches only what is changed. `npm run pdf:check` reads the outcome with a
 * general library.
 */
import type { PdfFile, PdfObject } from "./file.ts";

const STREAM = ">> stream\n";

/** @throws Error where the bytes are not such a file. */
export function readFile(bytes: Buffer): PdfFile {
  const whole = bytes.toString("latin1");
  const table = Number(/startxref\s+(\d+)/.exec(whole.slice(-1024))?.[1] ?? Number.NaN);
  const lines = whole.slice(table);
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
    const written = whole.slice(offset, used[index + 1]?.offset ?? table);
    objects[number] = readObject(written, bytes.subarray(offset));
  }
  return { objects, root: entry("Root"), info: entry("Info") };
}

function readObject(written: string, bytes: Buffer): PdfObject {
  const start = written.indexOf(" obj") + " obj".length;
  const at = written.indexOf(STREAM);
  if (at < 0) return { text: written.slice(start, written.lastIndexOf("endobj")).trim() };
  const text = written.slice(start, at + ">>".length).trim();
  const length = Number(/\/Length (\d+)/.exec(text)?.[1] ?? Number.NaN);
  const from = at + STREAM.length;
  return { text, data: bytes.subarray(from, from + length) };
}
