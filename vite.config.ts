/** For vitest. The commands make vite's configuration from the lesson's folder: `src/site/config.ts`. */
import { defineConfig } from "vitest/config";
import { lesson } from "./src/site/plugin.ts";

export default defineConfig({
  plugins: [lesson(import.meta.dirname)],
  test: {
    include: ["src/**/*.test.ts"],
  },
});
