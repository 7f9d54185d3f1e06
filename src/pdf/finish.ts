/** The last touch to what the browser has printed, so that it meets PDF/UA-1 and is the same every time. */
import type { PrintDocument } from "../paper/document.ts";
import { nameApostrophes } from "./apostrophe.ts";
import { markArtifacts } from "./artifacts.ts";
import { describeLinks } from "./links.ts";
import { setMetadata } from "./metadata.ts";
import { readFile } from "./open.ts";
import { setOutline } from "./outline.ts";
import { writeFile } from "./save.ts";
import { mendStructure } from "./structure.ts";

/**
 * The finished file's bytes.
 * @throws Error where the browser's file is not written as its printer does, or lacks a heading
 * for a bookmark
 */
export async function finish(printed: Buffer, document: PrintDocument): Promise<Buffer> {
  const file = readFile(printed);
  const marking = markArtifacts(file);
  mendStructure(file);
  describeLinks(file, document.links);
  setOutline(file, document.bookmarks);
  setMetadata(file, document);
  await Promise.all([marking, nameApostrophes(file, document.html)]);
  return writeFile(file);
}
