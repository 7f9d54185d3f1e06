/** What a deck is, once its Markdown has been read. */
import type { Place } from "../markdown/diagnostic.ts";

/** Kinds that an author names with a class; the others follow from what a slide holds. */
export const NAMED_KINDS = [
  "title",
  "statement",
  "opener",
  "objectives",
  "case",
  "comparison",
  "closeup",
] as const;
export type SlideKind = (typeof NAMED_KINDS)[number] | "checkpoint" | "figure" | "text";

export interface Slide {
  readonly id: string;
  readonly title: string;
  readonly chapter: string;
  /** Paragraphs of the article that it rests on; empty where `beyond` says why. */
  readonly paragraphs: readonly number[];
  /** What on it is not from the article, as shown; undefined where all of it is. */
  readonly beyond: string | undefined;
  readonly minutes: number;
  readonly kind: SlideKind;
  /** The item a checkpoint asks. */
  readonly checkpoint: string | undefined;
  /** Path of the figure, `figures/map.svg`, and its caption. */
  readonly figure: { readonly path: string; readonly caption: string } | undefined;
  /** Markdown, without heading, figure and notes. */
  readonly body: string;
  /** Markdown: what a student who reads alone is told beside it; "" where there is nothing. */
  readonly alone: string;
  /** Markdown: what to say and to ask. */
  readonly notes: string;
  readonly place: Place;
}

export interface Deck {
  readonly title: string;
  readonly subtitle: string;
  readonly description: string;
  /** BCP 47, "en". */
  readonly lang: string;
  readonly dir: "ltr" | "rtl";
  /** What a learner can do afterwards, by id. */
  readonly objectives: ReadonlyMap<string, string>;
  readonly slides: readonly Slide[];
  /** SVG text by path, `figures/map.svg`. */
  readonly figures: ReadonlyMap<string, string>;
}
