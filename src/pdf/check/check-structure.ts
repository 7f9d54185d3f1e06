/** The rules of PDF/UA-1 on the structure tree (ISO 14289-1, 7.1 to 7.7). */
import { PDFName } from "@cantoo/pdf-lib";
import { attributesOf, type Element, textOf, walk } from "./tree.ts";

/** ISO 32000-1, 14.8.4. */
const STANDARD = new Set(
  `Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5
H6 L LI Lbl LBody Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot
Ruby RB RT RP Warichu WT WP Figure Formula Form`.split(/\s+/),
);
/** What an element may hold; elements of no other type are this strict. */
const INNER: Readonly<Record<string, readonly string[]>> = {
  L: ["LI", "L", "Caption"],
  LI: ["Lbl", "LBody"],
  Table: ["TR", "THead", "TBody", "TFoot", "Caption"],
  THead: ["TR"],
  TBody: ["TR"],
  TFoot: ["TR"],
  TR: ["TH", "TD"],
};
const OUTER: Readonly<Record<string, readonly string[]>> = {
  LI: ["L"],
  LBody: ["LI"],
  TR: ["Table", "THead", "TBody", "TFoot"],
  TH: ["TR"],
  TD: ["TR"],
};

/** A sentence a fault; none where all is well. @param tree the outermost elements, in order */
export function checkStructure(tree: readonly Element[]): string[] {
  if (tree.length === 0) return ["it has no structure tree"];
  const found: string[] = [];
  const levels: number[] = [];
  for (const element of walk(tree)) {
    const { type, inner, pieces } = element;
    if (!STANDARD.has(type)) found.push(`the structure type "${type}" is not a standard one`);
    const level = /^H([1-6])$/.exec(type)?.[1];
    if (level !== undefined) levels.push(Number(level));
    const legal = INNER[type];
    if (legal !== undefined) {
      for (const kid of inner) {
        if (!legal.includes(kid.type)) found.push(`a ${type} holds a ${kid.type}`);
      }
      if (pieces.length > 0) found.push(`a ${type} holds content itself`);
    }
    for (const kid of inner) {
      const wanted = OUTER[kid.type];
      if (wanted !== undefined && !wanted.includes(type)) {
        found.push(`a ${kid.type} stands in a ${type}`);
      }
    }
    if ((type === "Figure" || type === "Formula") && described(element) === "") {
      found.push(`a ${type} has no text that describes it`);
    }
    if (type === "TH" && !isScoped(element)) found.push("a table's header says not what it heads");
    if (type === "Link" && element.annotations.length === 0) found.push("a Link leads nowhere");
  }
  return [...found, ...checkLevels(levels)];
}

/** Headings begin with H1 and go down one level at a time (7.4.2). */
function checkLevels(levels: readonly number[]): string[] {
  return levels.flatMap((level, index) => {
    const before = levels[index - 1] ?? 0;
    if (level <= before + 1) return [];
    return index === 0
      ? [`the first heading is an H${level}`]
      : [`an H${level} follows an H${before}`];
  });
}

function described({ dict }: Element): string {
  return textOf(dict.lookup(PDFName.of("Alt"))) || textOf(dict.lookup(PDFName.of("ActualText")));
}

function isScoped({ dict }: Element): boolean {
  return attributesOf(dict, "Table").some((one) => one.has(PDFName.of("Scope")));
}
