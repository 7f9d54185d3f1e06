/** What of a site is the same for every lesson: its pages with nothing in them yet, scripts, styles, fonts, icons. */

/** A site in the making, by the paths that its files will have. */
export type Files = Map<string, string | Uint8Array>;

/** Pages that can stand alone; the speaker view needs the deck beside it. */
export const SINGLE_PAGES = ["index.html", "study/index.html"] as const;
export type SinglePage = (typeof SINGLE_PAGES)[number];

/** There is a shell for each of these. */
export interface ShellKind {
  /** A module of the shape of `src/words/en.ts`, for the pages' scripts. */
  readonly words: string;
  /** Questions are answered, and handed in as a file; nothing in it can score. */
  readonly keyless: boolean;
  /** One page alone, all of it in as few files as can be. */
  readonly single: SinglePage | undefined;
}

export interface Shell {
  /** Pages are templates for `fillPage`. */
  readonly files: ReadonlyMap<string, string | Uint8Array>;
  /** The script that stands in the deck's page itself. */
  readonly first: string;
  /** The script that keeps the site, without the list of its files. */
  readonly worker: string;
  /** The path of the script that has it kept; none in a single file. */
  readonly offline: string | undefined;
}
