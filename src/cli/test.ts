/** `npm test`: every check, the fast ones first. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { needBrowser } from "./browser.ts";
import { home } from "./lesson-root.ts";
import { main, Stop } from "./stop.ts";

/** A command of a package, whatever the system calls its launcher. */
function bin(name: string, file: string): string {
  const manifest = createRequire(import.meta.url).resolve(`${name}/package.json`);
  return join(dirname(manifest), file);
}

const article = process.env["ARTICLE"];
const source = article !== undefined && existsSync(article) ? resolve(article) : undefined;
const tsx = ["--import", "tsx"];

const steps: readonly (readonly [name: string, words: () => string[]])[] = [
  ["types", () => [bin("typescript", "bin/tsc"), "-b"]],
  ["lint", () => [bin("@biomejs/biome", "bin/biome"), "check"]],
  [
    source === undefined ? "content (without the article: set ARTICLE to a copy)" : "content",
    () => [...tsx, "src/cli/check.ts", ...(source === undefined ? [] : ["--source", source])],
  ],
  ["unit", () => [bin("vitest", "vitest.mjs"), "run"]],
  ["build", () => [...tsx, "src/cli/build.ts"]],
  ["end to end", () => [bin("playwright", "cli.js"), "test", "-c", "e2e"]],
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
