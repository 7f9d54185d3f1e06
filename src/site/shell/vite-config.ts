/** What vite needs to know of the pages, whether it builds their shell or serves them while a lesson is written. */
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { InlineConfig } from "vite";
import { deckView } from "./deck-view.ts";

const home = fileURLToPath(new URL("../../..", import.meta.url));
export const web: string = resolve(home, "src/web");

/** What every bundle of the pages begins with; its paths are absolute. */
export function viteConfig(): InlineConfig {
  return {
    configFile: false,
    root: web,
    base: "./",
    publicDir: false,
    cacheDir: resolve(home, ".cache/vite"),
    // Where the project is reached through a link, its files keep the link's name (see cli/run.mjs).
    resolve: { preserveSymlinks: true },
    css: { postcss: { plugins: [deckView] } },
  };
}
