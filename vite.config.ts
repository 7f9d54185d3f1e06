import { resolve } from "node:path";
import { defineConfig } from "vitest/config";
import { lesson } from "./src/build/plugin.ts";

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
    emptyOutDir: true,
    target: "baseline-widely-available",
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: {
        deck: resolve(root, "index.html"),
        study: resolve(root, "study/index.html"),
        speaker: resolve(root, "speaker/index.html"),
      },
    },
  },
  test: {
    root: here,
    include: ["src/**/*.test.ts"],
  },
});
