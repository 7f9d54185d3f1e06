/** Holds the slides against each other and against what they point at. */
import { type Diagnostic, mistake } from "../markdown/diagnostic.ts";
import { lex } from "../markdown/marked.ts";
import { isDrawing, type Picture } from "../markdown/picture.ts";
import type { Asset, Slide } from "./slide.ts";

interface Checked {
  readonly slides: readonly Slide[];
  readonly figures: ReadonlyMap<string, string>;
  readonly assets: ReadonlyMap<string, Asset>;
  /** Ids of the questions that were written, whether or not all of them could be read. */
  readonly asked: ReadonlySet<string>;
  /** How many paragraphs the article has. */
  readonly paragraphs: number;
  /** Undefined where the front matter could not be read. */
  readonly objectives: ReadonlyMap<string, string> | undefined;
}

/** Kinds that have their own content where a figure would stand. */
const WITHOUT_FIGURE = new Map<Slide["kind"], string>([
  ["checkpoint", "a checkpoint slide"],
  ["objectives", "an objectives slide"],
]);

/** What is found, in the order of the slides; an empty list where all is well. */
export function checkDeck(deck: Checked): Diagnostic[] {
  const found: Diagnostic[] = [];
  const seen = new Map<string, Slide>();
  for (const slide of deck.slides) {
    const say = (rule: string, message: string, place = slide.place) =>
      found.push(mistake(place, rule, `slide \`${slide.id}\` ${message}`));
    const before = seen.get(slide.id);
    if (before !== undefined)
      say("duplicate-id", `is also at ${before.place.file}:${before.place.line}`);
    seen.set(slide.id, slide);
    if (slide.checkpoint !== undefined && !deck.asked.has(slide.checkpoint)) {
      say("unknown-item", `asks item "${slide.checkpoint}"; no question file has it`);
    }
    if (slide.figure !== undefined) {
      const missing = missingPicture(slide.figure, deck);
      if (missing !== undefined) say("missing-figure", `shows ${missing}`, slide.places.figure);
      const other = WITHOUT_FIGURE.get(slide.kind);
      if (other !== undefined) {
        const message = `has a figure, ${slide.figure.path}, which ${other} does not show`;
        say("lost-text", message, slide.places.figure);
      }
    }
    if (slide.kind === "objectives" && deck.objectives?.size === 0) {
      say(
        "no-objectives",
        "shows the objectives; the front matter of the first chapter lists none",
      );
    }
    if (slide.kind === "comparison" && !holdsTwoColumns(slide.body)) {
      say("comparison", "sets two columns side by side; it holds no table of two columns");
    }
    for (const paragraph of slide.paragraphs) {
      if (paragraph > deck.paragraphs) {
        say(
          "unknown-paragraph",
          `rests on paragraph ${paragraph}; the article has 1 to ${deck.paragraphs}`,
        );
      }
    }
  }
  return found;
}

function holdsTwoColumns(body: string): boolean {
  return lex(body).some((token) => token.type === "table" && token["header"].length === 2);
}

/** What a picture lacks, as the object of "shows"; undefined where it is there. */
export function missingPicture(
  { path }: Picture,
  { figures, assets }: Pick<Checked, "figures" | "assets">,
): string | undefined {
  if (isDrawing(path)) {
    return figures.has(path) ? undefined : `${path}; there is no such file in slides/`;
  }
  const asset = assets.get(path);
  if (asset === undefined) return `${path}; there is no such file in slides/`;
  return asset.size === undefined ? `${path}; the file is no picture that can be read` : undefined;
}
