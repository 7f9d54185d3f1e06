/**
 * Lets an apostrophe be found as one. The fonts draw two characters with one glyph, ’ (U+2019) and the
 * letter ʼ (U+02BC); the browser takes the glyph for the letter and corrects that beside the text,
 * where not every reader looks.
 */
import { inflateSync } from "node:zlib";
import { objectAt, type PdfFile, packData } from "./file.ts";

const LETTER = "\u02bc";
/** A line of the table from glyphs to characters: `<00A9> <02BC>`. */
const AS_LETTER = /^(<[0-9A-F]{4}>) <02BC>$/gm;

/** Only where the letter itself is nowhere in the document. */
export async function nameApostrophes(file: PdfFile, html: string): Promise<void> {
  if (html.includes(LETTER)) return;
  const tables = new Set<number>();
  for (const object of file.objects) {
    const table = /\/ToUnicode (\d+) 0 R/.exec(object?.text ?? "")?.[1];
    if (table !== undefined) tables.add(Number(table));
  }
  for (const number of tables) {
    const table = objectAt(file, number);
    if (table.data === undefined) continue;
    const before = inflateSync(table.data).toString("latin1");
    const after = before.replace(AS_LETTER, "$1 <2019>");
    if (after !== before) await packData(table, Buffer.from(after, "latin1"));
  }
}
