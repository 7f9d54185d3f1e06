/** Holds a PDF against PDF/UA-1 as far as a program can: whether a text describes its figure well, it can't tell. */
import { PDFDocument } from "@cantoo/pdf-lib";
import { checkDocument } from "./check-document.ts";
import { checkPages } from "./check-pages.ts";
import { checkStructure } from "./check-structure.ts";
import { readTree } from "./tree.ts";

/** What is missing, each thing once; nothing where all is there. */
export async function checkPdf(bytes: Uint8Array): Promise<string[]> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const tree = readTree(document);
  const found = [
    ...checkDocument(document),
    ...checkStructure(tree),
    ...checkPages(document, tree),
  ];
  return [...new Set(found)];
}
