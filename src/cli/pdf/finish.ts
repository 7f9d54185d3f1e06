/** The last touch to what the browser has printed, so that it meets PDF/UA-1 and is the same every time. */
import type { PrintDocument } from "../../build/print/document.ts";
import { nameApostrophes } from "./apostrophe.ts";
import { markArtifacts } from "./artifacts.ts";
import { describeLinks } from "./links.ts";
import { setMetadata } from "./metadata.ts";
import { setOutline } from "./outline.ts";
import { readFile } from "./read-file.ts";
import { mendStructure } from "./structure.ts";
import { writeFile } from "./write-file.ts";

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
