/** A document to be printed: one page of HTML that needs nothing else, and what its PDF says of itself. */

export interface Bookmark {
  /** 1 for the outermost. */
  readonly level: number;
  readonly title: string;
  /** The page it leads to, from 1; without one it leads to the next of the document's headings. */
  readonly page?: number;
}

export interface PrintDocument {
  /** The file's name without its ending: "worksheet-A". */
  readonly name: string;
  readonly title: string;
  readonly author: string;
  readonly subject: string;
  /** BCP 47, "en". */
  readonly lang: string;
  readonly html: string;
  readonly bookmarks: readonly Bookmark[];
  /** What each link leads to, by its address: `#id` or `https://…`. */
  readonly links: ReadonlyMap<string, string>;
}

/** Sheets of paper that documents are laid out for. */
export const FORMATS = ["a4", "letter"] as const;
export type Format = (typeof FORMATS)[number];
/** Colours that slides are printed in. */
export const THEMES = ["light", "dark"] as const;
export type Theme = (typeof THEMES)[number];
