/** What is painted and is no part of the text: marked so, or taken away. */
import { inflateSync } from "node:zlib";
import { objectAt, type PdfFile, packData } from "./file.ts";
import { isOperand, tokens } from "./token.ts";

/** The browser writes every mark on a line of its own. */
const MARK = /\b(?:BDC|BMC|EMC)$/gm;
const SOFT_HYPHEN = /^\/Span ?<<\/ActualText ?<feff00ad> ?>> ?BDC\n([\s\S]*?)^EMC\n/gim;
const PATH = new Set(["m", "re"]);
const PAINT = new Set(["f", "F", "f*", "B", "B*", "b", "b*", "S", "s"]);
const ALONE = new Set(["Do", "sh"]);
const TEXT = new Set(["Tj", "TJ", "'", '"']);

/** All untagged text is a page's foot: nothing else of ours stands outside the tags. */
const FOOT = "/Artifact <</Type /Pagination /Subtype /Footer>> BDC\n";
const DECORATION = "/Artifact BMC\n";

/** Wraps what the pages paint outside any tag. Pages are packed again beside each other. */
export async function markArtifacts(file: PdfFile): Promise<void> {
  const packing: Promise<void>[] = [];
  for (const object of file.objects) {
    if (object?.text.startsWith("<</Type /Page\n") !== true) continue;
    const contents = /\/Contents (\d+) 0 R/.exec(object.text)?.[1];
    const stream = objectAt(file, Number(contents));
    if (stream.data === undefined || !stream.text.includes("/FlateDecode")) continue;
    const before = inflateSync(stream.data).toString("latin1");
    const after = dropSoftHyphens(wrapUntagged(before));
    if (after !== before) packing.push(packData(stream, Buffer.from(after, "latin1")));
  }
  await Promise.all(packing);
}

/**
 * @example wrapUntagged("0 0 9 9 re\nf\n/P <</MCID 0>> BDC\n1 1 2 2 re\nf\nEMC")
 * // "/Artifact BMC\n0 0 9 9 re\nf\nEMC\n\n/P <</MCID 0>> BDC\n1 1 2 2 re\nf\nEMC"
 */
export function wrapUntagged(content: string): string {
  const parts: string[] = [];
  const open: boolean[] = [];
  let at = 0;
  const take = (to: number) => {
    const piece = content.slice(at, to);
    parts.push(open.includes(true) ? piece : wrapPiece(piece));
    at = to;
  };
  for (const { index, 0: operator } of content.matchAll(MARK)) {
    const start = content.lastIndexOf("\n", index) + 1;
    const end = index + operator.length;
    const line = content.slice(start, end);
    take(start);
    parts.push(line);
    at = end;
    // A mark that only says how its glyphs read (ActualText) is no tag.
    if (operator === "EMC") open.pop();
    else open.push(line.includes("/MCID") || line.startsWith("/Artifact"));
  }
  take(content.length);
  return parts.join("");
}

/**
 * A soft hyphen that is not needed is painted all the same, as a space of no width, and would be
 * found inside the word. The hyphen at a line's end is another character, and stays.
 *
 * @example dropSoftHyphens("/Span<</ActualText <feff00ad> >> BDC\n3 0 Td <0003> Tj\nEMC\n") // "3 0 Td \n"
 */
export function dropSoftHyphens(content: string): string {
  if (!content.includes("ActualText")) return content;
  return content.replace(SOFT_HYPHEN, (_, inner: string) => inner.replace(/<[0-9a-f]+> Tj/gi, ""));
}

function wrapPiece(content: string): string {
  const parts: string[] = [];
  let copied = 0;
  let operands: number | undefined;
  let path: number | undefined;
  const wrap = (from: number, to: number, mark: string) => {
    parts.push(content.slice(copied, from), mark, content.slice(from, to), "\nEMC\n");
    copied = to;
  };
  for (const { text: token, start, end: to } of tokens(content)) {
    if (isOperand(token)) {
      operands ??= start;
      continue;
    }
    const from = operands ?? start;
    operands = undefined;
    if (PATH.has(token)) path ??= from;
    else if (token === "n") path = undefined;
    else if (PAINT.has(token)) {
      if (path !== undefined) wrap(path, to, DECORATION);
      path = undefined;
    } else if (TEXT.has(token)) wrap(from, to, FOOT);
    else if (ALONE.has(token)) wrap(from, to, DECORATION);
  }
  parts.push(content.slice(copied));
  return parts.join("");
}
