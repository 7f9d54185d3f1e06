/** Inline HTML from elsewhere as inline Markdown of ours. */
import type { DefaultTreeAdapterTypes } from "parse5";
import { escapeMarkdown } from "./escape-markdown.ts";
import { cutTex } from "./tex.ts";

export type Node = DefaultTreeAdapterTypes.ChildNode;
export type Element = DefaultTreeAdapterTypes.Element;

const BLOCKS = new Set(
  "p div ul ol table blockquote pre h1 h2 h3 h4 h5 h6 hr section article dl".split(" "),
);
/** Whether a node of parse5 is an element, and no text or comment. */
export const isElement = (node: Node): node is Element => "tagName" in node;
/** Whether a node is an element that begins a line of its own. */
export const isBlock = (node: Node) => isElement(node) && BLOCKS.has(node.tagName);

/** Inline Markdown; a hard break is a backslash and a line's end. */
export function inlines(nodes: readonly Node[], lost: Set<string>): string {
  return nodes.map((node) => inline(node, lost)).join("");
}

function inline(node: Node, lost: Set<string>): string {
  if ("value" in node) return text(node.value);
  if (!isElement(node)) return "";
  const inner = () => inlines(node.childNodes, lost);
  switch (node.tagName) {
    case "strong":
    case "b":
      return marked(inner(), "**");
    case "em":
    case "i":
      return marked(inner(), "*");
    case "del":
    case "s":
    case "strike":
      return marked(inner(), "~~");
    case "br":
      return "\\\n";
    case "code":
      return code(textOf(node).replace(/\s*\n\s*/g, " "));
    case "a": {
      const href = node.attrs.find(({ name }) => name === "href")?.value ?? "";
      if (/^(https:|mailto:)[^\s<>]+$/i.test(href)) return `[${inner()}](<${href}>)`;
      lost.add(`a link to "${href.slice(0, 40)}"`);
      return inner();
    }
    case "q":
      return `“${inner()}”`;
    case "img":
    case "audio":
    case "video":
    case "object":
    case "iframe":
    case "svg":
      lost.add("a picture or recording");
      return "";
    case "script":
    case "style":
    case "template":
      lost.add(`<${node.tagName}>`);
      return "";
    case "span":
    case "p":
    case "div":
    case "li":
    case "ul":
    case "ol":
      return isBlock(node) || node.tagName === "li" ? `\n${inner().trim()}\n` : inner();
    default:
      lost.add(`the formatting of <${node.tagName}>`);
      return inner();
  }
}

function text(value: string): string {
  return cutTex(value)
    .map((part) =>
      part.tex === undefined
        ? escapeMarkdown(part.text.replace(/[ \r\f]*\n[ \r\f\n\t]*/g, " "))
        : part.display
          ? `$$${part.tex}$$`
          : `$${part.tex}$`,
    )
    .join("");
}

/** The marks around the words, blanks outside of them. */
function marked(inner: string, mark: string): string {
  const [, before = "", words = "", after = ""] = /^(\s*)([\s\S]*?)(\s*)$/.exec(inner) ?? [];
  return words === "" ? before + after : `${before}${mark}${words}${mark}${after}`;
}

function code(value: string): string {
  const longest = Math.max(0, ...[...value.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const ticks = "`".repeat(longest + 1);
  const pad = /^[` ]|[` ]$/.test(value) ? " " : "";
  return value.trim() === "" ? escapeMarkdown(value) : `${ticks}${pad}${value}${pad}${ticks}`;
}

/** All text inside, without a mark of where elements ended. */
export function textOf(node: Node): string {
  if ("value" in node) return node.value;
  return isElement(node) ? node.childNodes.map(textOf).join("") : "";
}
