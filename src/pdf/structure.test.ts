import { expect, test } from "vitest";
import { objectAt, type PdfFile } from "./file.ts";
import { mendStructure } from "./structure.ts";
import { parseDictionary } from "./syntax.ts";

/** An element of the tags: its type, its parent's number and what it holds. */
const element = (type: string, parent: number, kids = "0", rest = "") =>
  `<</Type /StructElem\n/S /${type}\n/P ${parent} 0 R\n/Pg 99 0 R${rest}\n/K [${kids}]>>`;

/** Objects 1 and 2 are the catalogue and the root of the tags, 3 its only child; the rest follow from 3. */
function mended(...texts: readonly string[]): PdfFile {
  const all = [
    "<</Type /Catalog\n/StructTreeRoot 2 0 R>>",
    "<</Type /StructTreeRoot\n/K 3 0 R\n/ParentTree 98 0 R>>",
    ...texts,
  ];
  const file = { objects: [undefined, ...all.map((text) => ({ text }))], root: 1, info: 1 };
  mendStructure(file);
  return file;
}

const entriesOf = (file: PdfFile, number: number) => parseDictionary(objectAt(file, number).text);
const typeOf = (file: PdfFile, number: number) => entriesOf(file, number).get("S");

// 3 is the list, 4 its entry, 5 the label; the others stand beside the label.
const list = element("L", 2, "4 0 R");
const label = element("Lbl", 4);

test.each([
  ["an untyped box", "5 0 R 6 0 R", [element("NonStruct", 4)], 6, ["0"]],
  ["a paragraph", "5 0 R 6 0 R", [element("P", 4)], 7, ["6 0 R"]],
  [
    "a text and a list",
    "5 0 R 6 0 R 7 0 R",
    [element("P", 4), element("L", 4)],
    8,
    ["6 0 R", "7 0 R"],
  ],
  ["content of its own", "5 0 R 3 4", [], 6, ["3", "4"]],
  ["content and a link", "5 0 R 3 6 0 R", [element("Link", 4)], 7, ["3", "6 0 R"]],
])("a list's entry with %s has Lbl and then one LBody, which holds it", (...row) => {
  const [, kids, beside, body, held] = row;
  const file = mended(list, element("LI", 3, kids), label, ...beside);
  expect(entriesOf(file, 4).get("K")).toEqual(["5 0 R", `${body} 0 R`]);
  expect([typeOf(file, 5), typeOf(file, body)]).toEqual(["/Lbl", "/LBody"]);
  expect(entriesOf(file, body).get("P")).toBe("4 0 R");
  expect(entriesOf(file, body).get("Pg")).toBe("99 0 R");
  expect(entriesOf(file, body).get("K")).toEqual(held);
  const inner = held.filter((kid) => kid.endsWith(" R")).map((kid) => Number.parseInt(kid, 10));
  for (const kid of inner) expect(entriesOf(file, kid).get("P")).toBe(`${body} 0 R`);
});

test.each([
  ["a paragraph", "6 0 R", element("P", 4)],
  ["content of its own", "3", element("P", 3)],
])("an entry without a label has an LBody of %s", (_, kids, other) => {
  const file = mended(list, element("LI", 3, kids), element("P", 3), other);
  expect(entriesOf(file, 4).get("K")).toEqual(["7 0 R"]);
  expect(typeOf(file, 7)).toBe("/LBody");
  expect(entriesOf(file, 7).get("K")).toEqual([kids]);
});

test("an entry with nothing but its label gets no empty body", () => {
  const entry = element("LI", 3, "5 0 R");
  const file = mended(list, entry, label);
  expect(objectAt(file, 4).text).toBe(entry);
  expect(file.objects).toHaveLength(6);
});

test.each([
  [
    "content that moved is found in the body",
    "5 0 R 3",
    "[5 0 R 4 0 R 14 0 R]",
    "[5 0 R 7 0 R 14 0 R]",
  ],
  ["twice on a page", "5 0 R 3 4", "[4 0 R 5 0 R 4 0 R]", "[7 0 R 5 0 R 7 0 R]"],
  ["content that did not move stays", "5 0 R", "[5 0 R 4 0 R]", "[5 0 R 4 0 R]"],
])("in a page's table of parents, %s", (_, kids, table, expected) => {
  const file = mended(list, element("LI", 3, kids), label, table);
  expect(objectAt(file, 6).text).toBe(expected);
});

test.each([
  ["an H2", ["H2", "H2", "H3"], ["/H1", "/H2", "/H3"]],
  ["an H3", ["H3", "H2", "H2"], ["/H1", "/H2", "/H2"]],
  ["an H1 already", ["H1", "H2", "H2"], ["/H1", "/H2", "/H2"]],
  ["an H2 after a paragraph", ["P", "H2", "H2"], ["/P", "/H1", "/H2"]],
  ["no heading", ["P", "P", "P"], ["/P", "/P", "/P"]],
])("the first heading becomes an H1 and no other changes: %s", (_, types, expected) => {
  const inside = types.map((type) => element(type, 3));
  const file = mended(element("Document", 2, "4 0 R 5 0 R 6 0 R"), ...inside);
  expect([4, 5, 6].map((number) => typeOf(file, number))).toEqual(expected);
});

test.each([
  ["the order of reading, not of numbers", "6 0 R 4 0 R 5 0 R", 6],
  ["a section before what follows it", "5 0 R 4 0 R", 6],
  ["what precedes a section", "4 0 R 5 0 R", 4],
])("the first heading is found by %s", (_, kids, first) => {
  const section = element("Sect", 3, kids.includes("6") ? "0" : "6 0 R");
  const file = mended(element("Document", 2, kids), element("H2", 3), section, element("H2", 5));
  const expected = [4, 6].map((number) => (number === first ? "/H1" : "/H2"));
  expect([4, 6].map((number) => typeOf(file, number))).toEqual(expected);
});

test.each(["Em", "Strong"])("%s is mapped to Span by the RoleMap and stays what it is", (type) => {
  const file = mended(element("P", 2, "4 0 R"), element(type, 3));
  const root = entriesOf(file, 2);
  const roles = root.get("RoleMap");
  expect(roles instanceof Map && roles.get(type)).toBe("/Span");
  expect(typeOf(file, 4)).toBe(`/${type}`);
  expect([root.get("K"), root.get("ParentTree")]).toEqual(["3 0 R", "98 0 R"]);
});

test.each(["P", "Span", "LBody", "H1", "TH"])(
  "%s, which PDF 1.7 knows, is not remapped",
  (type) => {
    const roles = entriesOf(mended(element(type, 2)), 2).get("RoleMap");
    expect(roles instanceof Map && roles.has(type)).toBe(false);
  },
);

/** A table with two headers and a cell that names both, under whatever numbers the browser gave. */
const table = (first: string, second: string) => [
  element("Table", 2, "4 0 R 5 0 R 6 0 R"),
  element("TH", 3, "0", `\n/ID (node${first})`),
  element("TH", 3, "0", `\n/ID (node${second})`),
  element("TD", 3, "0", `\n/A [<</O /Table\n/Headers [(node${first}) (node${second})]>>]`),
];

test.each([
  ["low", "00000012", "00000031"],
  ["high", "00040999", "00041000"],
  ["far apart", "00000001", "99999999"],
])("a table's headers have the same names at every run: %s numbers", (_, first, second) => {
  const file = mended(...table(first, second));
  expect([4, 5].map((number) => entriesOf(file, number).get("ID"))).toEqual([
    "(node00000001)",
    "(node00000002)",
  ]);
  expect(objectAt(file, 6).text).toContain("/Headers [(node00000001) (node00000002)]");
});

test("the names keep their order, as the sorted tree of names must", () => {
  const file = mended(...table("00000900", "00000031"));
  expect(entriesOf(file, 4).get("ID")).toBe("(node00000002)");
  expect(entriesOf(file, 5).get("ID")).toBe("(node00000001)");
});
