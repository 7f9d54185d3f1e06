/** A PDF's structure tree, read by a general library. */
import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRef,
  PDFString,
} from "@cantoo/pdf-lib";

export interface Element {
  /** The standard type, "H1", after the document's own names have been mapped. */
  readonly type: string;
  readonly dict: PDFDict;
  readonly inner: readonly Element[];
  /** Numbers of the pieces of content that it holds itself, by their page. */
  readonly pieces: readonly { readonly page: string; readonly piece: number }[];
  /** References of the annotations that it holds. */
  readonly annotations: readonly string[];
}

/** The outermost elements; none where the document has no structure. */
export function readTree(document: PDFDocument): Element[] {
  const root = document.catalog.lookupMaybe(PDFName.of("StructTreeRoot"), PDFDict);
  if (root === undefined) return [];
  const roles = root.lookupMaybe(PDFName.of("RoleMap"), PDFDict);
  return kidsOf(root).flatMap((kid) => {
    const dict = document.context.lookup(kid);
    return dict instanceof PDFDict ? [readElement(dict, roles, document)] : [];
  });
}

/** Every element, parents before what they hold: the order in which a reader meets them. */
export function* walk(elements: readonly Element[]): Generator<Element> {
  for (const element of elements) {
    yield element;
    yield* walk(element.inner);
  }
}

/** A string object decoded, or "" for anything else. */
export function textOf(value: PDFObject | undefined): string {
  return value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : "";
}

/** Which element holds a page's piece, as the document's own table of parents says. */
export function readParents(document: PDFDocument): Map<number, readonly PDFObject[]> {
  const root = document.catalog.lookupMaybe(PDFName.of("StructTreeRoot"), PDFDict);
  const found = new Map<number, readonly PDFObject[]>();
  const visit = (node: PDFDict | undefined) => {
    const numbers = node?.lookupMaybe(PDFName.of("Nums"), PDFArray)?.asArray() ?? [];
    for (let at = 0; at + 1 < numbers.length; at += 2) {
      const number = document.context.lookup(numbers[at], PDFNumber).asNumber();
      const list = document.context.lookup(numbers[at + 1]);
      if (list instanceof PDFArray) {
        found.set(
          number,
          list.asArray().map((one) => document.context.lookup(one) ?? one),
        );
      }
    }
    for (const kid of node?.lookupMaybe(PDFName.of("Kids"), PDFArray)?.asArray() ?? []) {
      visit(document.context.lookup(kid, PDFDict));
    }
  };
  visit(root?.lookupMaybe(PDFName.of("ParentTree"), PDFDict));
  return found;
}

/** Entries of the attributes of one owner, "Table". */
export function attributesOf(dict: PDFDict, owner: string): PDFDict[] {
  const value = dict.lookup(PDFName.of("A"));
  const list = value instanceof PDFArray ? value.asArray() : value === undefined ? [] : [value];
  return list.flatMap((one) => {
    const found = dict.context.lookup(one);
    const isOwned = found instanceof PDFDict && found.get(PDFName.of("O")) === PDFName.of(owner);
    return isOwned ? [found] : [];
  });
}

function readElement(dict: PDFDict, roles: PDFDict | undefined, document: PDFDocument): Element {
  const inner: Element[] = [];
  const pieces: { page: string; piece: number }[] = [];
  const annotations: string[] = [];
  const ownPage = String(dict.get(PDFName.of("Pg")) ?? "");
  for (const kid of kidsOf(dict)) {
    const value = document.context.lookup(kid);
    if (value instanceof PDFNumber) pieces.push({ page: ownPage, piece: value.asNumber() });
    if (!(value instanceof PDFDict)) continue;
    const kind = value.get(PDFName.of("Type"));
    const page = String(value.get(PDFName.of("Pg")) ?? ownPage);
    if (kind === PDFName.of("MCR")) {
      pieces.push({ page, piece: value.lookup(PDFName.of("MCID"), PDFNumber).asNumber() });
    } else if (kind === PDFName.of("OBJR")) {
      const target = value.get(PDFName.of("Obj"));
      if (target instanceof PDFRef) annotations.push(target.toString());
    } else inner.push(readElement(value, roles, document));
  }
  return { type: typeOf(dict, roles), dict, inner, pieces, annotations };
}

function typeOf(dict: PDFDict, roles: PDFDict | undefined): string {
  const name = dict.get(PDFName.of("S"));
  const mapped = name instanceof PDFName ? roles?.get(name) : undefined;
  const type = mapped ?? name;
  return type instanceof PDFName ? type.decodeText() : "";
}

function kidsOf(dict: PDFDict): readonly PDFObject[] {
  const kids = dict.get(PDFName.of("K"));
  const value = kids instanceof PDFRef ? dict.context.lookup(kids) : kids;
  if (value instanceof PDFArray) return value.asArray();
  return kids === undefined ? [] : [kids];
}
