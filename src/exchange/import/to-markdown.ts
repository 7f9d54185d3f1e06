/** A text of another platform as Markdown of ours. */
import { blocksFromHtml, type Converted, fromPlain, inlineFromHtml } from "../from-html.ts";
import type { Text } from "./foreign.ts";

export function blocksOf({ text, format }: Text): Converted {
  if (format === "html") return blocksFromHtml(text);
  const paragraphs = text.split(/\n\s*\n/).map((one) => one.trim());
  const markdown = format === "markdown" ? text.trim() : paragraphs.map(fromPlain).join("\n\n");
  return { markdown, lost: [] };
}

export function inlineOf({ text, format }: Text): Converted {
  if (format === "html") return inlineFromHtml(text);
  return { markdown: format === "markdown" ? text.trim() : fromPlain(text), lost: [] };
}
