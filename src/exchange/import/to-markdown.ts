/** A text of another platform as Markdown of ours. */
import { blocksFromHtml, type Converted, fromPlain, inlineFromHtml } from "../from-html.ts";
import type { Text } from "./foreign.ts";

/**
 * Paragraphs and lists; `lost` names the elements of HTML that have no place in ours.
 * @example blocksOf({ text: "2 * 3", format: "plain" }) // { markdown: "2 \\* 3", lost: [] }
 */
export function blocksOf({ text, format }: Text): Converted {
  if (format === "html") return blocksFromHtml(text);
  const paragraphs = text.split(/\n\s*\n/).map((one) => one.trim());
  const markdown = format === "markdown" ? text.trim() : paragraphs.map(fromPlain).join("\n\n");
  return { markdown, lost: [] };
}

/**
 * One paragraph on one line, as an option needs it; `lost` as in `blocksOf`.
 * @example inlineOf({ text: "<i>A</i>", format: "html" }) // { markdown: "*A*", lost: [] }
 */
export function inlineOf({ text, format }: Text): Converted {
  if (format === "html") return inlineFromHtml(text);
  return { markdown: format === "markdown" ? text.trim() : fromPlain(text), lost: [] };
}
