/** The head of a slide: rail, chapter, ruler and headline; the same on the screen and on paper. */
import type { Slide } from "../deck/slide.ts";
import { inlineHtml } from "../markdown/marked.ts";
import type { Edition } from "./edition.ts";
import { bakeRail, type Stretch, stretches } from "./rail.ts";
import { bakeBeyond, bakeRuler } from "./ruler.ts";

const known = new WeakMap<readonly Slide[], readonly Stretch[]>();

/**
 * @param number the slide's, from 1
 * @param kicker HTML above the headline: the chapter, or what the slide is
 */
export function bakeHead(slide: Slide, number: number, kicker: string, lesson: Edition): string {
  const { slides } = lesson.deck;
  const chapters = known.get(slides) ?? stretches(slides);
  known.set(slides, chapters);
  const provenance = [
    bakeRuler(lesson, slide.paragraphs),
    bakeBeyond(lesson, slide.paragraphs, slide.beyond),
  ].filter((part) => part !== "");
  return [
    `<header>${bakeRail(chapters, number)}`,
    `<p class="chapter">${kicker}</p>`,
    provenance.length === 0 ? "" : `<p class="source">${provenance.join(" ")}</p>`,
    `<h2>${inlineHtml(slide.title)}</h2></header>`,
  ].join("");
}
