/** HTML from elsewhere as Markdown of ours. What has no place in it is named, not dropped. */
import { parseFragment } from "parse5";
import { escapeMarkdown, guardLine } from "./escape-markdown.ts";
import { type Element, inlines, isBlock, isElement, type Node, textOf } from "./inline-html.ts";

export interface Converted {
  readonly markdown: string;
  /** What could not be taken over: "a picture", "underlining". */
  readonly lost: readonly string[];
}

/** Paragraphs, lists, tables, quotes and code. @example blocksFromHtml("<p>A <b>b</b></p>").markdown // "A **b**" */
export function blocksFromHtml(html: string): Converted {
  const lost = new Set<string>();
  const markdown = blocks(parseFragment(html).childNodes, lost).join("\n\n");
  return { markdown, lost: [...lost] };
}

/**
 * One paragraph, for an option or a reason; several are joined.
 * @example inlineFromHtml("<u>A</u> <b>B</b>") // { markdown: "A **B**", lost: ["the formatting of <u>"] }
 */
export function inlineFromHtml(html: string): Converted {
  const lost = new Set<string>();
  const markdown = inlines(parseFragment(html).childNodes, lost);
  return { markdown: oneLine(markdown.replace(/ {2,}/g, " ")), lost: [...lost] };
}

/** A text without markup. @example fromPlain("2 * 3") // "2 \\* 3" */
export function fromPlain(text: string): string {
  return oneLine(escapeMarkdown(text.replace(/\s+/gu, " ")));
}

/** A line that begins as nothing else than a paragraph does. */
function oneLine(markdown: string): string {
  return guardLine(
    markdown
      .replace(/\\\n/g, " ")
      .replace(/\s*\n\s*/g, " ")
      .trim(),
  );
}

function blocks(nodes: readonly Node[], lost: Set<string>): string[] {
  const made: string[] = [];
  let run: Node[] = [];
  const flush = () => {
    const text = paragraph(run, lost);
    if (text !== "") made.push(text);
    run = [];
  };
  for (const node of nodes) {
    if (isElement(node) && isBlock(node)) {
      flush();
      made.push(...block(node, lost).filter((text) => text !== ""));
    } else run.push(node);
  }
  flush();
  return made;
}

function paragraph(nodes: readonly Node[], lost: Set<string>): string {
  // A break at the end of a paragraph breaks nothing.
  const lines = inlines(nodes, lost)
    .replace(/(?:\\\n\s*)+$/, "")
    .trim()
    .split("\n");
  return lines.map((line) => guardLine(line.trim())).join("\n");
}

function block(element: Element, lost: Set<string>): string[] {
  switch (element.tagName) {
    case "ul":
    case "ol":
      return [list(element, lost)];
    case "table":
      return [table(element, lost)];
    case "blockquote":
      return [
        blocks(element.childNodes, lost)
          .join("\n\n")
          .split("\n")
          .map((line) => `> ${line}`.trimEnd())
          .join("\n"),
      ];
    case "pre":
      return [fenced(textOf(element).replace(/\n$/, ""))];
    case "hr":
      return ["____"];
    case "p":
      return [paragraph(element.childNodes, lost)];
    default:
      return blocks(element.childNodes, lost);
  }
}

function list(element: Element, lost: Set<string>): string {
  const start = Number(element.attrs.find(({ name }) => name === "start")?.value ?? 1);
  const entries = element.childNodes.filter(isElement);
  return entries
    .map((entry, at) => {
      const mark = element.tagName === "ol" ? `${start + at}. ` : "- ";
      const inner = isBlock(entry) ? block(entry, lost) : blocks(entry.childNodes, lost);
      const tight = entry.childNodes.every((node) => !isElement(node) || node.tagName !== "p");
      const lines = inner.join(tight ? "\n" : "\n\n").split("\n");
      return lines
        .map((line, n) => (n === 0 ? mark + line : " ".repeat(mark.length) + line))
        .map((line) => line.trimEnd())
        .join("\n");
    })
    .join(
      entries.some((entry) =>
        entry.childNodes.some((node) => isElement(node) && node.tagName === "p"),
      )
        ? "\n\n"
        : "\n",
    );
}

function table(element: Element, lost: Set<string>): string {
  const rows = rowsIn(element).map((row) =>
    row.childNodes
      .filter(isElement)
      .map((cell) => inlines(cell.childNodes, lost).replace(/\\?\n/g, " ").trim()),
  );
  const [head = [], ...body] = rows;
  const width = Math.max(...rows.map((cells) => cells.length));
  const line = (cells: readonly string[]) =>
    `| ${Array.from({ length: width }, (_none, at) => cells[at] ?? "").join(" | ")} |`;
  const rule = `|${" --- |".repeat(width)}`;
  return [line(head), rule, ...body.map(line)].join("\n");
}

function rowsIn(element: Element): Element[] {
  return element.childNodes
    .filter(isElement)
    .flatMap((child) => (child.tagName === "tr" ? [child] : rowsIn(child)));
}

function fenced(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = "`".repeat(longest + 1);
  return `${fence}\n${text}\n${fence}`;
}
