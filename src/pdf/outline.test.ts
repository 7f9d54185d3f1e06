import { expect, test } from "vitest";
import type { Bookmark } from "../paper/document.ts";
import { objectAt, type PdfFile } from "./file.ts";
import { setOutline } from "./outline.ts";
import { type Dictionary, parseDictionary, print, referred } from "./syntax.ts";

/** Three pages, the first two under a node of their own; two headings, one below the other. */
function threePages(): PdfFile {
  const texts = [
    "<</Type /Catalog\n/Pages 2 0 R\n/Outlines 7 0 R>>",
    "<</Type /Pages\n/Kids [3 0 R 6 0 R]>>",
    "<</Type /Pages\n/Kids [5 0 R 4 0 R]>>",
    "<</Type /Page>>",
    "<</Type /Page>>",
    "<</Type /Page>>",
    "<</Type /Outlines\n/First 8 0 R\n/Last 8 0 R>>",
    "<</Title (One)\n/Parent 7 0 R\n/Dest [5 0 R /XYZ 0 9 0]\n/First 9 0 R\n/Last 9 0 R>>",
    "<</Title (Two)\n/Parent 8 0 R\n/Dest [6 0 R /XYZ 0 5 0]>>",
  ];
  return { objects: [undefined, ...texts.map((text) => ({ text }))], root: 1, info: 1 };
}

const at = (file: PdfFile, number: number | undefined) =>
  parseDictionary(objectAt(file, number).text);

function outlined(bookmarks: readonly Bookmark[], file = threePages()) {
  setOutline(file, bookmarks);
  const number = referred(at(file, file.root).get("Outlines"));
  return { file, number, outline: at(file, number) };
}

/** By First and Next; each entry's Parent, Prev and its family's Last are held to on the way. */
function childrenOf(file: PdfFile, number: number | undefined): Dictionary[] {
  const parent = at(file, number);
  const found: Dictionary[] = [];
  let before: number | undefined;
  for (let next = referred(parent.get("First")); next !== undefined; ) {
    const entry = at(file, next);
    expect(referred(entry.get("Parent"))).toBe(number);
    expect(referred(entry.get("Prev"))).toBe(before);
    found.push(entry, ...childrenOf(file, next));
    before = next;
    next = referred(entry.get("Next"));
  }
  expect(referred(parent.get("Last"))).toBe(before);
  return found;
}

/** The same pages, without a heading. */
function plainPages(): PdfFile {
  const file = threePages();
  const catalogue = objectAt(file, file.root);
  catalogue.text = catalogue.text.replace("\n/Outlines 7 0 R", "");
  return file;
}

const levels = (...all: readonly number[]): Bookmark[] =>
  all.map((level, index) => ({ level, title: String(index), page: 1 }));

test.each([
  ["one alone", [1], "1", [undefined]],
  ["three beside each other", [1, 1, 1], "3", [undefined, undefined, undefined]],
  ["two below the first of two", [1, 2, 2, 1], "4", ["2", undefined, undefined, undefined]],
  ["three levels", [1, 2, 3, 1], "4", ["2", "1", undefined, undefined]],
  ["a level left out", [1, 3, 2], "3", ["2", undefined, undefined]],
  ["a beginning below the top", [2, 1, 2], "3", [undefined, "1", undefined]],
])("of %s, Count is what is open below, and the entries are joined into a tree", (...row) => {
  const [, given, whole, counts] = row;
  const { file, number, outline } = outlined(levels(...given), plainPages());
  const entries = childrenOf(file, number);
  expect(outline.get("Type")).toBe("/Outlines");
  expect(outline.get("Count")).toBe(whole);
  expect(entries.map((entry) => entry.get("Count"))).toEqual(counts);
  expect(entries.map((entry) => entry.get("Title"))).toEqual(
    given.map((_, index) => `<feff003${index}>`),
  );
});

test.each([
  [1, "[5 0 R /Fit]"],
  [2, "[4 0 R /Fit]"],
  [3, "[6 0 R /Fit]"],
])("a bookmark of page %i leads to that page in the order of the page tree", (page, place) => {
  const headings = [1, 2].map((level) => ({ level, title: "Heading" }));
  const { file, number } = outlined([{ level: 1, title: "Page", page }, ...headings]);
  expect(print(childrenOf(file, number)[0]?.get("Dest") ?? "")).toBe(place);
});

test.each([
  ["first", 0],
  ["between the headings", 1],
  ["last", 2],
])("the others lead to the headings in their order, with a page's bookmark %s", (_, place) => {
  const bookmarks: Bookmark[] = ["A", "B"].map((title) => ({ level: 1, title }));
  bookmarks.splice(place, 0, { level: 1, title: "Page", page: 2 });
  const { file, number } = outlined(bookmarks);
  const places = childrenOf(file, number).map((entry) => print(entry.get("Dest") ?? ""));
  const expected = ["[5 0 R /XYZ 0 9 0]", "[6 0 R /XYZ 0 5 0]"];
  expected.splice(place, 0, "[4 0 R /Fit]");
  expect(places).toEqual(expected);
});

test.each([
  ["a dash", "—", "<feff2014>"],
  ["Urdu", "اردو", "<feff06270631062f0648>"],
  ["a character beyond 16 bits", "😀", "<feffd83dde00>"],
])("a title with %s, outside Latin-1, is UTF-16BE with its mark", (_, title, hex) => {
  const { file, number } = outlined([
    { level: 1, title },
    { level: 1, title: "B" },
  ]);
  expect(childrenOf(file, number)[0]?.get("Title")).toBe(hex);
});

test("nothing is left of the browser's own bookmarks", () => {
  const { file, number } = outlined(["A", "B"].map((title) => ({ level: 1, title })));
  expect([7, 8, 9].map((old) => file.objects[old])).toEqual([undefined, undefined, undefined]);
  expect(number).toBeGreaterThan(9);
});

test.each([
  ["too few", 1],
  ["too many", 3],
  ["many too many", 9],
])("%s bookmarks for the headings are refused", (_, count) => {
  const bookmarks = Array.from({ length: count }, () => ({ level: 1, title: "A" }));
  expect(() => setOutline(threePages(), bookmarks)).toThrow("not as many headings as bookmarks");
});
