/** Builds a lesson's site: the whole of it or, where anything fails, nothing. */
import { mkdirSync, rmSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { build } from "vite";
import { SINGLE_PAGES, type SiteOptions, siteConfig } from "./config.ts";
import { ContentError } from "./content-error.ts";
import { type Loaded, loadEdition } from "./load-edition.ts";
import { swapFolder } from "./swap-folder.ts";

/** What was made on purpose, by another command, and stays; in a site without its key, PDFs would tell it. */
const KEPT = ["pdf"];

export interface BuildOptions extends Omit<SiteOptions, "single"> {
  /** Deck and study page as one file each. */
  readonly singleFile?: boolean;
  /** The site's folder; by default `dist/` in the lesson's. */
  readonly out?: string;
}

/**
 * The pages are built into a folder beside the site's, which then takes its place, so that whatever
 * fails on the way, an author's mistake or a full disk, leaves the last site as it was.
 *
 * @param root the lesson's folder, with `slides/` and `quiz/`
 * @returns the lesson, and what its author should know all the same
 * @throws ContentError where the lesson has mistakes.
 */
export async function buildSite(root: string, options: BuildOptions = {}): Promise<Loaded> {
  const loaded = await loadEdition(root, options.words);
  const { diagnostics } = loaded;
  if (diagnostics.some(({ level }) => level === "error")) throw new ContentError(diagnostics);
  const site = resolve(root, options.out ?? "dist");
  const filled = join(dirname(site), `.dist-${process.pid}`);
  mkdirSync(filled, { recursive: true });
  const remove = () => rmSync(filled, { recursive: true, force: true });
  process.on("exit", remove);
  try {
    // Without questions there is a deck alone.
    const pages = loaded.edition.questions.length === 0 ? SINGLE_PAGES.slice(0, 1) : SINGLE_PAGES;
    for (const single of options.singleFile === true ? pages : [undefined]) {
      await build({ ...siteConfig(root, filled, { ...options, single }), logLevel: "warn" });
    }
    swapFolder(filled, site, options.keyless === true ? [] : KEPT);
  } finally {
    remove();
    process.off("exit", remove);
  }
  return loaded;
}
