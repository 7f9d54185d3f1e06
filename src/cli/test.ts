/** `npm test`: every check, the fast ones first. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { needBrowser } from "./browser.ts";
import { home } from "./lesson-root.ts";
import { packageBin } from "./package-bin.ts";
import { main, Stop } from "./stop.ts";

const article = process.env["ARTICLE"];
const source = article !== undefined && existsSync(article) ? resolve(article) : undefined;
const tsx = ["--import", "tsx"];

const steps: readonly (readonly [name: string, words: () => string[]])[] = [
  ["types", () => [packageBin("typescript", "bin/tsc"), "-b"]],
  ["lint", () => [packageBin("@biomejs/biome", "bin/biome"), "check"]],
  [
    source === undefined ? "content (without the article: set ARTICLE to a copy)" : "content",
    () => [...tsx, "src/cli/check.ts", ...(source === undefined ? [] : ["--source", source])],
  ],
  ["unit", () => [packageBin("vitest", "vitest.mjs"), "run"]],
  ["build", () => [...tsx, "src/cli/build.ts"]],
  ["end to end", () => [packageBin("playwright", "cli.js"), "test", "-c", "e2e"]],
];

await main(async () => {
  let passed = 0;
  for (const [name, words] of steps) {
    console.log(`\n— ${name}`);
    const started = Date.now();
    const env =
      name === "end to end" ? { ...process.env, CHROMIUM_PATH: needBrowser() } : process.env;
    const { status } = spawnSync(process.execPath, words(), { cwd: home, stdio: "inherit", env });
    if (status !== 0) throw new Stop(1, `\n${passed} passed, 1 failed\nStopped at: ${name}.`);
    passed += 1;
    console.log(`  ${((Date.now() - started) / 1000).toFixed(1)} s`);
  }
  console.log(`\n${passed} passed, 0 failed`);
});
