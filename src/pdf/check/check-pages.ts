/** The rules of PDF/UA-1 on what stands on the pages: content, links, fonts (ISO 14289-1, 7.1, 7.18, 7.21). */
import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFName,
  PDFNumber,
  type PDFObject,
  type PDFPage,
  PDFRawStream,
} from "@cantoo/pdf-lib";
import { readContent } from "./content.ts";
import { type Element, readParents, textOf, walk } from "./tree.ts";

/** A sentence a fault, with the page, from 1; none where all is well. */
export function checkPages(document: PDFDocument, tree: readonly Element[]): string[] {
  const named = new Map<string, PDFDict>();
  const linked = new Set<string>();
  for (const { dict, pieces, annotations } of walk(tree)) {
    for (const { page, piece } of pieces) named.set(`${page}/${piece}`, dict);
    for (const annotation of annotations) linked.add(annotation);
  }
  const parents = readParents(document);
  const pages = document.getPages().flatMap((page, index) => {
    const faults = [...checkContent(page, named, parents), ...checkAnnotations(page, linked)];
    return faults.map((fault) => `page ${index + 1}: ${fault}`);
  });
  return [...pages, ...checkFonts(document)];
}

function checkContent(
  { node, ref }: PDFPage,
  named: ReadonlyMap<string, PDFDict>,
  parents: ReadonlyMap<number, readonly PDFObject[]>,
): string[] {
  const contents = node.lookup(PDFName.of("Contents"));
  const streams = contents instanceof PDFArray ? contents.asArray() : [contents];
  const text = streams
    .map((one) => node.context.lookup(one))
    .map((one) =>
      one instanceof PDFRawStream
        ? Buffer.from(decodePDFRawStream(one).decode()).toString("latin1")
        : "",
    )
    .join("\n");
  const { untagged, mixed, pieces, blanks } = readContent(text);
  const faults = untagged === 0 ? [] : [`${untagged} operators paint without a tag`];
  if (mixed > 0) faults.push(`${mixed} artifacts and tags stand inside each other`);
  const fonts = node.Resources()?.lookupMaybe(PDFName.of("Font"), PDFDict);
  for (const name of blanks) {
    const font = fonts?.lookupMaybe(PDFName.of(name.slice(1)), PDFDict);
    if (font?.get(PDFName.of("Subtype")) === PDFName.of("Type0")) {
      faults.push("characters are shown as empty boxes: no font here has them (.notdef)");
    }
  }
  const lost = [...pieces].filter((piece) => !named.has(`${ref.toString()}/${piece}`));
  if (lost.length > 0) faults.push(`content is in no element of the structure: ${lost.join(", ")}`);
  const number = node.lookupMaybe(PDFName.of("StructParents"), PDFNumber)?.asNumber() ?? -1;
  const own = parents.get(number) ?? [];
  if ([...pieces].some((piece) => own[piece] !== named.get(`${ref.toString()}/${piece}`))) {
    faults.push("the table of parents and the structure do not agree (ParentTree)");
  }
  return faults;
}

function checkAnnotations({ node }: PDFPage, linked: ReadonlySet<string>): string[] {
  const annotations = node.Annots()?.asArray() ?? [];
  if (annotations.length === 0) return [];
  const faults: string[] = [];
  if (node.get(PDFName.of("Tabs")) !== PDFName.of("S")) {
    faults.push("the tabulator key does not follow the structure (Tabs)");
  }
  for (const reference of annotations) {
    const annotation = node.context.lookup(reference, PDFDict);
    if (textOf(annotation.lookup(PDFName.of("Contents"))) === "") {
      faults.push("a link has no description (Contents)");
    }
    if (!linked.has(reference.toString())) faults.push("a link is in no element of the structure");
  }
  return faults;
}

function checkFonts({ context }: PDFDocument): string[] {
  return context.enumerateIndirectObjects().flatMap(([, object]) => {
    if (!(object instanceof PDFDict) || object.get(PDFName.of("Type")) !== PDFName.of("Font")) {
      return [];
    }
    const name = String(object.get(PDFName.of("BaseFont")) ?? "without a name");
    const kind = object.get(PDFName.of("Subtype"));
    const faults: string[] = [];
    const descriptor = object.lookupMaybe(PDFName.of("FontDescriptor"), PDFDict);
    const files = ["FontFile", "FontFile2", "FontFile3"];
    const embedded = files.some((key) => descriptor?.has(PDFName.of(key)) === true);
    const drawn = kind === PDFName.of("Type0") || kind === PDFName.of("Type3");
    if (!embedded && !drawn) faults.push(`the font ${name} is not embedded`);
    const inner = /^\/CIDFontType/.test(String(kind));
    if (!inner && !object.has(PDFName.of("ToUnicode"))) {
      faults.push(`the font ${name} does not say which characters its glyphs are`);
    }
    return faults;
  });
}
