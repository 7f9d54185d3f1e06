/** Mends the tags: what the browser leaves out of them or makes up anew at every run. */
import { addObject, objectAt, type PdfFile } from "./file.ts";
import { type Dictionary, parseDictionary, print, referred, type Value } from "./syntax.ts";

const ELEMENT = "<</Type /StructElem\n";

/** Changes the file's objects; new ones come behind the last. */
export function mendStructure(file: PdfFile): void {
  const count = file.objects.length;
  const moved = new Map<number, number>();
  for (let number = 1; number < count; number += 1) {
    const text = file.objects[number]?.text;
    if (text?.startsWith(`${ELEMENT}/S /LI\n`) === true) addBody(file, number, moved);
  }
  moveContent(file, moved);
  beginWithH1(file);
  mapRoles(file);
  renameNodes(file);
}

/** What stands in a list's entry beside its label is the entry's body (PDF/UA-1, 7.6). */
function addBody(file: PdfFile, number: number, moved: Map<number, number>): void {
  const item = objectAt(file, number);
  const entries = parseDictionary(item.text);
  const kids = listOf(entries.get("K"));
  const labels = kids.filter((kid) => isTagged(file, kid, "/Lbl"));
  const rest = kids.filter((kid) => !labels.includes(kid));
  const [only] = rest;
  if (only === undefined) return;
  if (rest.length === 1 && isTagged(file, only, "/NonStruct")) {
    const element = objectAt(file, referred(only));
    element.text = element.text.replace("/S /NonStruct\n", "/S /LBody\n");
    return;
  }
  const body: Dictionary = new Map<string, Value>([
    ["Type", "/StructElem"],
    ["S", "/LBody"],
    ["P", `${number} 0 R`],
  ]);
  const page = entries.get("Pg");
  if (page !== undefined) body.set("Pg", page);
  body.set("K", rest);
  const bodyNumber = addObject(file, { text: print(body) });
  for (const kid of rest) {
    const child = referred(kid);
    if (child === undefined) moved.set(number, bodyNumber);
    else {
      const object = objectAt(file, child);
      object.text = object.text.replace(`/P ${number} 0 R`, `/P ${bodyNumber} 0 R`);
    }
  }
  entries.set("K", [...labels, `${bodyNumber} 0 R`]);
  item.text = print(entries);
}

/** Content that stood in the entry itself is found through a table of parents, a list a page. */
function moveContent(file: PdfFile, moved: ReadonlyMap<number, number>): void {
  if (moved.size === 0) return;
  for (const object of file.objects) {
    if (object?.text.startsWith("[") !== true) continue;
    object.text = object.text.replace(/\b(\d+) 0 R/g, (whole, number: string) => {
      const body = moved.get(Number(number));
      return body === undefined ? whole : `${body} 0 R`;
    });
  }
}

/** The first heading is an H1 (PDF/UA-1, 7.4.2); slides all begin as an H2, below the deck's title. */
function beginWithH1(file: PdfFile): void {
  const root = parseDictionary(objectAt(file, file.root).text);
  const tree = parseDictionary(objectAt(file, referred(root.get("StructTreeRoot"))).text);
  const pending = listOf(tree.get("K")).toReversed();
  for (let kid = pending.pop(); kid !== undefined; kid = pending.pop()) {
    const number = referred(kid);
    if (number === undefined) continue;
    const element = objectAt(file, number);
    if (/^\/S \/H\d$/m.test(element.text)) {
      element.text = element.text.replace(/^\/S \/H\d$/m, "/S /H1");
      return;
    }
    pending.push(...listOf(parseDictionary(element.text).get("K")).toReversed());
  }
}

/** The browser uses two types that are younger than PDF 1.7; for its readers they are spans (7.1). */
function mapRoles(file: PdfFile): void {
  const root = parseDictionary(objectAt(file, file.root).text);
  const object = objectAt(file, referred(root.get("StructTreeRoot")));
  const tree = parseDictionary(object.text);
  tree.set(
    "RoleMap",
    new Map([
      ["Em", "/Span"],
      ["Strong", "/Span"],
    ]),
  );
  object.text = print(tree);
}

/** Cells of a table name their headers by the browser's inner numbers, which differ from run to run. */
function renameNodes(file: PdfFile): void {
  const NODE = /\(node\d+\)/g;
  const holders = file.objects.filter((object) => object?.text.includes("(node") === true);
  const names = new Set(holders.flatMap((object) => object?.text.match(NODE) ?? []));
  const ranks = new Map([...names].toSorted().map((name, rank) => [name, rank + 1]));
  for (const object of holders) {
    if (object === undefined) continue;
    object.text = object.text.replace(
      NODE,
      (name) => `(node${String(ranks.get(name)).padStart(8, "0")})`,
    );
  }
}

function listOf(value: Value | undefined): readonly Value[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value];
}

function isTagged(file: PdfFile, kid: Value, tag: string): boolean {
  const number = referred(kid);
  return number !== undefined && file.objects[number]?.text.includes(`/S ${tag}\n`) === true;
}
