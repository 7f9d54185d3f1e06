/** Builds a lesson's site: the whole of it or, where anything fails, nothing. */
import { randomUUID } from "node:crypto";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { withoutKey } from "../pages/without-key.ts";
import { bakeSingle, bakeSite } from "./bake-site.ts";
import { ContentError } from "./content-error.ts";
import { type Loaded, loadEdition } from "./load-edition.ts";
import { keptShell } from "./shell/kept-shell.ts";
import { type Files, SINGLE_PAGES } from "./shell/shell.ts";
import { swapFolder } from "./swap-folder.ts";

/** What was made on purpose, by another command, and stays; in a site without its key, PDFs would tell it. */
const KEPT = ["pdf"];

export interface BuildOptions {
  /** A module of the shape of `src/words/en.ts`; without one the lesson's `lang` chooses. */
  readonly words?: string;
  /** A site in which the answers are not: questions are answered in it, and handed in as a file. */
  readonly keyless?: boolean;
  /** Deck and study page as one file each. */
  readonly singleFile?: boolean;
  /** The site's folder; by default `dist/` in the lesson's. */
  readonly out?: string;
}

/**
 * The files are written into a folder beside the site's, which then takes its place, so that whatever
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
  const files = await bake(loaded, options);
  const site = resolve(root, options.out ?? "dist");
  const filled = join(dirname(site), `.dist-${randomUUID()}`);
  mkdirSync(filled, { recursive: true });
  const remove = () => rmSync(filled, { recursive: true, force: true });
  process.on("exit", remove);
  try {
    write(filled, files);
    swapFolder(filled, site, options.keyless === true ? [] : KEPT);
  } finally {
    remove();
    process.off("exit", remove);
  }
  return loaded;
}

async function bake(loaded: Loaded, options: BuildOptions): Promise<Files> {
  const { keyless = false, singleFile = false } = options;
  const edition = keyless ? withoutKey(loaded.edition) : loaded.edition;
  const kind = { words: loaded.wordsPath, keyless };
  if (!singleFile) return bakeSite(edition, await keptShell({ ...kind, single: undefined }));
  const files: Files = new Map();
  // Without questions there is a deck alone.
  for (const single of edition.questions.length === 0 ? SINGLE_PAGES.slice(0, 1) : SINGLE_PAGES) {
    const shell = await keptShell({ ...kind, single });
    for (const [name, text] of bakeSingle(edition, shell, single)) files.set(name, text);
  }
  return files;
}

function write(folder: string, files: Files): void {
  for (const [name, content] of files) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
}
