/** Bookmarks: our own titles, for the browser runs words together where a heading wraps. */
import type { Bookmark } from "../paper/document.ts";
import { addObject, objectAt, type PdfFile } from "./file.ts";
import { type Dictionary, parseDictionary, print, referred, textString } from "./syntax.ts";

interface Entry {
  readonly level: number;
  readonly title: string;
  readonly target: string;
  readonly number: number;
  readonly inner: Entry[];
}

/**
 * Gives the file these bookmarks. One that names its page leads to that page; the others lead, in
 * their order, to the headings that the browser has made bookmarks of.
 *
 * @throws Error where there are more or fewer such headings.
 */
export function setOutline(file: PdfFile, bookmarks: readonly Bookmark[]): void {
  const catalogue = objectAt(file, file.root);
  const root = parseDictionary(catalogue.text);
  const pages = pageReferences(file, root);
  const headings = takeHeadings(file, root);
  const targets = bookmarks.map(({ page }) =>
    page === undefined ? headings.shift() : `[${pages[page - 1]} /Fit]`,
  );
  if (headings.length > 0 || targets.includes(undefined)) {
    throw new Error("The document has not as many headings as bookmarks.");
  }
  const top: Entry[] = [];
  const open: Entry[] = [];
  for (const [index, { level, title }] of bookmarks.entries()) {
    const number = addObject(file, { text: "" });
    const entry = { level, title, target: targets[index] ?? "", number, inner: [] };
    while ((open.at(-1)?.level ?? 0) >= level) open.pop();
    (open.at(-1)?.inner ?? top).push(entry);
    open.push(entry);
  }
  const outline = addObject(file, { text: "" });
  for (const entry of top) write(file, entry, top, outline);
  objectAt(file, outline).text = print(
    new Map([["Type", "/Outlines"], ...family(top), ["Count", String(countAll(top))]]),
  );
  root.set("Outlines", `${outline} 0 R`);
  catalogue.text = print(root);
}

function write(file: PdfFile, entry: Entry, siblings: readonly Entry[], parent: number): void {
  const at = siblings.indexOf(entry);
  const [before, after] = [siblings[at - 1], siblings[at + 1]];
  const entries: Dictionary = new Map([
    ["Title", textString(entry.title)],
    ["Parent", `${parent} 0 R`],
    ["Dest", entry.target],
  ]);
  if (before !== undefined) entries.set("Prev", `${before.number} 0 R`);
  if (after !== undefined) entries.set("Next", `${after.number} 0 R`);
  for (const [key, value] of family(entry.inner)) entries.set(key, value);
  if (entry.inner.length > 0) entries.set("Count", String(countAll(entry.inner)));
  objectAt(file, entry.number).text = print(entries);
  for (const inner of entry.inner) write(file, inner, entry.inner, entry.number);
}

function family(entries: readonly Entry[]): (readonly [string, string])[] {
  const [first, last] = [entries[0], entries.at(-1)];
  if (first === undefined || last === undefined) return [];
  return [
    ["First", `${first.number} 0 R`],
    ["Last", `${last.number} 0 R`],
  ];
}

function countAll(entries: readonly Entry[]): number {
  return entries.reduce((sum, { inner }) => sum + 1 + countAll(inner), 0);
}

/** The places of the browser's own bookmarks, in reading order; takes these out of the file. */
function takeHeadings(file: PdfFile, root: Dictionary): string[] {
  const places: string[] = [];
  const visit = (number: number | undefined) => {
    if (number === undefined) return;
    const entry = parseDictionary(objectAt(file, number).text);
    file.objects[number] = undefined;
    const place = entry.get("Dest");
    if (place !== undefined) places.push(print(place));
    visit(referred(entry.get("First")));
    visit(referred(entry.get("Next")));
  };
  visit(referred(root.get("Outlines")));
  return places;
}

function pageReferences(file: PdfFile, root: Dictionary): string[] {
  const walk = (reference: string): string[] => {
    const node = parseDictionary(objectAt(file, referred(reference)).text);
    const kids = node.get("Kids");
    return Array.isArray(kids) ? kids.flatMap((kid) => walk(print(kid))) : [reference];
  };
  return walk(print(root.get("Pages") ?? ""));
}
