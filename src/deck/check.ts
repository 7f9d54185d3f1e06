/** Holds the slides against each other and against what they point at. */
import { type Diagnostic, mistake } from "../markdown/diagnostic.ts";
import type { Item } from "../quiz/item.ts";
import type { Slide } from "./slide.ts";

interface Checked {
  readonly slides: readonly Slide[];
  readonly figures: ReadonlyMap<string, string>;
  readonly items: readonly Item[];
  /** How many paragraphs the article has. */
  readonly paragraphs: number;
}

/** Ids that the deck's own page uses. */
const TAKEN = new Set(["contents", "deck", "slides", "controls", "class-results"]);
/** The end of a Markdown link to a slide: `](#council)`. */
const LINK = /\]\(#([^)\s]*)/g;

export function checkDeck({ slides, figures, items, paragraphs }: Checked): Diagnostic[] {
  const found: Diagnostic[] = [];
  const seen = new Map<string, Slide>();
  const asked = new Set(items.map((item) => item.id));
  const ids = new Set(slides.map((slide) => slide.id));
  for (const slide of slides) {
    const say = (rule: string, message: string) =>
      found.push(mistake(slide.place, rule, `slide \`${slide.id}\` ${message}`));
    const before = seen.get(slide.id);
    if (before !== undefined)
      say("duplicate-id", `is also at ${before.place.file}:${before.place.line}`);
    if (TAKEN.has(slide.id)) say("duplicate-id", "has an id that the page itself uses");
    seen.set(slide.id, slide);
    if (slide.checkpoint !== undefined && !asked.has(slide.checkpoint)) {
      say("unknown-item", `asks item "${slide.checkpoint}"; no question file has it`);
    }
    if (slide.figure !== undefined && !figures.has(slide.figure.path)) {
      say("missing-figure", `shows ${slide.figure.path}; there is no such file in slides/`);
    }
    for (const [, id = ""] of `${slide.body}\n${slide.notes}`.matchAll(LINK)) {
      if (!ids.has(id)) say("unknown-slide", `links to #${id}; there is no such slide`);
    }
    for (const paragraph of slide.paragraphs) {
      if (paragraph > paragraphs) {
        say(
          "unknown-paragraph",
          `rests on paragraph ${paragraph}; the article has 1 to ${paragraphs}`,
        );
      }
    }
  }
  return found;
}
