/** Reads one chapter: a `#` title, then slides that begin with `##`, with `---` between them. */
import { checkTitle } from "../markdown/attributes.ts";
import { type Diagnostic, mistake } from "../markdown/diagnostic.ts";
import { cutAtHeadings, refuseText } from "../markdown/sections.ts";
import { parseSlide } from "./parse-slide.ts";
import type { Slide } from "./slide.ts";

/**
 * @param routes the deck's, in which a slide is shown that names none of its own; undefined where
 * they could not be read
 * @example parseChapter("# Case\n\n## What happened {#case source=1 minutes=2}\n\nText\n\nNote:\n\nSay this.", 1, "slides/02.md", [], found)
 * // [{ id: "case", title: "What happened", chapter: "Case", paragraphs: [1], minutes: 2, body: "Text", notes: "Say this.", … }]
 */
export function parseChapter(
  text: string,
  firstLine: number,
  file: string,
  routes: readonly number[] | undefined,
  found: Diagnostic[],
): Slide[] {
  const parts = cutAtHeadings(text, firstLine);
  const title = parts.find(({ level }) => level > 0);
  if (title?.level !== 1) {
    const place = { file, line: title?.line ?? firstLine };
    found.push(mistake(place, "no-chapter", "a chapter begins with its title, # Like this"));
  }
  const chapter = title?.level === 1 ? title.heading : "";
  return parts.flatMap((part, index) => {
    const place = { file, line: part.line };
    const last = index === parts.length - 1;
    if (part.level === 2) return parseSlide(part, { chapter, file, routes, last }, found) ?? [];
    if (part.level === 1 && part !== title) {
      found.push(mistake(place, "no-chapter", `a file is one chapter; found "# ${part.heading}"`));
    } else if (part.level === 1) checkTitle(chapter, place, found);
    refuseText(
      part,
      file,
      part.level === 0
        ? "before a chapter's title"
        : "under a chapter's title, before its first slide",
      found,
    );
    return [];
  });
}
