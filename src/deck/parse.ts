/** Reads one chapter: a `#` title, then slides that begin with `##`, with `---` between them. */
import { checkTitle } from "../markdown/attributes.ts";
import { type Diagnostic, mistake } from "../markdown/diagnostic.ts";
import { cutAtHeadings } from "../markdown/sections.ts";
import { parseSlide } from "./parse-slide.ts";
import type { Slide } from "./slide.ts";

/**
 * @param routes the deck's, in which a slide is shown that names none of its own
 * @example parseChapter("# Case\n\n## What happened {#case source=1 minutes=2}\n\nText\n\nNote:\n\nSay this.", 1, "slides/02.md", [], found)
 * // [{ id: "case", title: "What happened", chapter: "Case", paragraphs: [1], minutes: 2, body: "Text", notes: "Say this.", … }]
 */
export function parseChapter(
  text: string,
  firstLine: number,
  file: string,
  routes: readonly number[],
  found: Diagnostic[],
): Slide[] {
  const [first, ...rest] = cutAtHeadings(text, firstLine);
  if (first?.level !== 1) {
    const place = { file, line: first?.line ?? firstLine };
    found.push(mistake(place, "no-chapter", "a chapter begins with its title, # Like this"));
  }
  const chapter = first?.level === 1 ? first.heading : "";
  if (first?.level === 1) checkTitle(chapter, { file, line: first.line }, found);
  const parts = first?.level === 2 ? [first, ...rest] : rest;
  return parts.flatMap((part, index) => {
    const place = { file, line: part.line };
    if (part.level === 1) {
      found.push(mistake(place, "no-chapter", `a file is one chapter; found "# ${part.heading}"`));
      return [];
    }
    const last = index === parts.length - 1;
    return parseSlide(part, { chapter, file, routes, last }, found) ?? [];
  });
}
