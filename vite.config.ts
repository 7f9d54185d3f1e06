/** For vitest. What vite needs to know of the pages stands in `src/site/shell/vite-config.ts`. */
import { resolve } from "node:path";
import { defineConfig } from "vitest/config";
import { Figures } from "./src/cli/test-figures.ts";

export default defineConfig({
  resolve: { alias: { "virtual:words": resolve(import.meta.dirname, "src/words/en.ts") } },
  test: {
    include: ["src/**/*.test.ts"],
    // Generous: nothing here is a matter of speed, and a machine may be busy with something else.
    testTimeout: 60_000,
    maxWorkers: "100%", // every core: nothing else runs beside
    isolate: false, // no module keeps a state, and a fresh start for each file costs as much as the tests
    reporters: ["default", new Figures()],
    coverage: {
      include: ["src/{markdown,quiz,deck,lesson,words,pages}/**/*.ts"],
      exclude: ["src/words/{en,words,en/*}.ts"], // sentences, and the name of their shape
      reporter: ["text-summary"],
      reportsDirectory: ".cache/coverage",
      thresholds: {
        ...{ statements: 90, branches: 85, functions: 90, lines: 90 },
        "src/quiz/**": { statements: 95, branches: 90, functions: 95, lines: 95 },
      },
    },
  },
});
