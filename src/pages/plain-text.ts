/** Inline Markdown without its marks, for places that take no tags. */
import { inlineHtml } from "../markdown/marked.ts";

const NAMED: Readonly<Record<string, string>> = {
  ...{ "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"', "&#39;": "'" },
};

/** @example plainText("**Bold** & bare") // "Bold & bare" */
export function plainText(markdown: string): string {
  return inlineHtml(markdown)
    .replace(/<[^>]*>/g, "")
    .replace(/&(?:amp|lt|gt|quot|#39);/g, (name) => NAMED[name] ?? name);
}
