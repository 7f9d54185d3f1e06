import { resolve } from "node:path";
import { defineConfig } from "vitest/config";
import { lesson } from "./src/site/plugin.ts";

const here = import.meta.dirname;
const root = resolve(here, "src/web");
const lessonRoot = resolve(process.env["LESSON"] ?? here);

export default defineConfig({
  root,
  base: "./",
  publicDir: false,
  plugins: [lesson(lessonRoot)],
  build: {
    outDir: resolve(lessonRoot, "dist"),
    emptyOutDir: false, // src/cli/build-site.ts clears it, all but the PDFs
    target: "baseline-widely-available",
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: {
        deck: resolve(root, "index.html"),
        study: resolve(root, "study/index.html"),
        speaker: resolve(root, "speaker/index.html"),
      },
      output: {
        codeSplitting: {
          groups: [
            // A file of its own, which the page asks for first (see src/build/finish-pages.ts).
            { name: "early-keys", test: /deck\/early-keys/ },
            { name: "shared", test: /web\/(shared|deck\/(foreign|key-))/ },
          ],
        },
      },
    },
  },
  test: {
    root: here,
    include: ["src/**/*.test.ts"],
  },
});
