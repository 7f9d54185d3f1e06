/** What vite needs to know to build a lesson's site, or to serve it while it is written. */
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { BuildOptions, InlineConfig } from "vite";
import { deckView } from "./deck-view.ts";
import { lesson } from "./plugin.ts";

const home = fileURLToPath(new URL("../..", import.meta.url));
const web = resolve(home, "src/web");

export interface SiteOptions {
  /** A module of the shape of `src/words/en.ts`; without one the lesson's `lang` chooses. */
  readonly words?: string;
  /** A site in which the answers are not: questions are answered in it, and handed in as a file. */
  readonly keyless?: boolean;
  /** One page alone, with everything in it, that opens from a disk. */
  readonly single?: SinglePage | undefined;
}

/** Pages that can stand alone; the speaker view needs the deck beside it. */
export const SINGLE_PAGES = ["index.html", "study/index.html"] as const;
export type SinglePage = (typeof SINGLE_PAGES)[number];

/**
 * @param root the lesson's folder, with `slides/` and `quiz/`
 * @param outDir the folder that a build fills; it should be empty
 */
export function siteConfig(root: string, outDir: string, options: SiteOptions = {}): InlineConfig {
  return {
    configFile: false,
    root: web,
    base: "./",
    publicDir: false,
    cacheDir: resolve(home, ".cache/vite"),
    // Where the project is reached through a link, its files keep the link's name (see cli/run.mjs).
    resolve: { preserveSymlinks: true },
    css: { postcss: { plugins: [deckView] } },
    plugins: [lesson(root, options)],
    build: {
      outDir,
      emptyOutDir: false,
      target: "baseline-widely-available",
      modulePreload: { polyfill: false },
      ...(options.single === undefined ? MANY : onePage(options.single)),
    },
  };
}

const checks = { pluginTimings: false };

const MANY: BuildOptions = {
  assetsInlineLimit: 0,
  rolldownOptions: {
    checks,
    input: {
      deck: resolve(web, "index.html"),
      study: resolve(web, "study/index.html"),
      speaker: resolve(web, "speaker/index.html"),
      offline: resolve(web, "offline/main.ts"),
    },
    output: {
      codeSplitting: {
        groups: [{ name: "shared", test: /web\/(shared|deck\/(foreign|key-))/ }],
      },
    },
  },
};

function onePage(page: SinglePage): BuildOptions {
  return {
    assetsInlineLimit: Number.MAX_SAFE_INTEGER,
    cssCodeSplit: false,
    rolldownOptions: { checks, input: resolve(web, page), output: { codeSplitting: false } },
  };
}
