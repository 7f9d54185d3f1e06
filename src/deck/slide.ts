/** What a deck is, once its Markdown has been read. */
import type { Place } from "../markdown/diagnostic.ts";
import type { Picture } from "../markdown/picture.ts";

/** The kinds that an author names by a class: `{#id .opener}`. */
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

/** One slide as its Markdown gives it; `place` is where it begins. */
export interface Slide {
  readonly id: string;
  readonly title: string;
  readonly chapter: string;
  /** Paragraphs of the article that it rests on; empty where `beyond` says why. */
  readonly paragraphs: readonly number[];
  /** What on it is not from the article, as shown; undefined where all of it is. */
  readonly beyond: string | undefined;
  /** Planned for it, above 0; a fraction where a minute is too long. */
  readonly minutes: number;
  /** The routes in which it is shown, as the deck lists them: in a deck without routes, none. */
  readonly routes: readonly number[];
  /** Named by a class, or told by what it holds. */
  readonly kind: SlideKind;
  /** The item a checkpoint asks. */
  readonly checkpoint: string | undefined;
  readonly figure: Picture | undefined;
  /** Markdown, without heading, figure, `Alone:` and notes; the figure's lines stand empty. */
  readonly body: string;
  /** Markdown: what a student needs who reads without a teacher; may be empty. */
  readonly alone: string;
  /** Markdown: what to say and to ask. `cutNotes` parts it. */
  readonly notes: string;
  readonly place: Place;
  /** Where its parts begin; what is not there, where the slide does. */
  readonly places: Readonly<Record<"body" | "alone" | "notes" | "figure", Place>>;
}

/** All slides in order, with what the first chapter's front matter says. */
export interface Deck {
  readonly title: string;
  readonly subtitle: string;
  readonly description: string;
  /** BCP 47, "en". */
  readonly lang: string;
  readonly dir: "ltr" | "rtl";
  /** What a learner can do afterwards, by id. */
  readonly objectives: ReadonlyMap<string, string>;
  /** Ways through the deck, each named by the minutes that it has; none: the whole deck only. */
  readonly routes: readonly number[];
  readonly slides: readonly Slide[];
  /** SVG text by path, `figures/map.svg`. */
  readonly figures: ReadonlyMap<string, string>;
  /** Photographs and files to download, by path beside the chapters: `figures/lab.jpg`, `files/data.csv`. */
  readonly assets: ReadonlyMap<string, Asset>;
}

/** A file that is copied as it is. */
export interface Asset {
  readonly bytes: Uint8Array;
  /** In pixels; undefined for what is no picture. */
  readonly size: { readonly width: number; readonly height: number } | undefined;
}
