/** `npm test`: every check, the fast ones first. */
import { spawn } from "node:child_process";
import { statSync } from "node:fs";
import { resolve } from "node:path";
import { needBrowser } from "./browser.ts";
import { home } from "./lesson-root.ts";
import { readOptions } from "./options.ts";
import { packageBin } from "./package-bin.ts";
import { main, Stop } from "./stop.ts";

const tsx = ["--import", "tsx"];

interface Step {
  readonly name: string;
  readonly words: readonly string[];
  readonly browser?: boolean;
}

function steps(article: string | undefined): readonly Step[] {
  const content =
    article === undefined
      ? { name: "content (without the article: set ARTICLE to a copy)", words: [] }
      : { name: "content", words: ["--source", article] };
  return [
    { name: "types", words: [packageBin("typescript", "bin/tsc"), "-b"] },
    { name: "lint", words: [packageBin("@biomejs/biome", "bin/biome"), "check"] },
    { name: content.name, words: [...tsx, "src/cli/check.ts", ...content.words] },
    { name: "dead code", words: [packageBin("knip", "bin/knip.js"), "--no-progress"] },
    // First, so that the tests' own builds find what is no lesson's own.
    { name: "build", words: [...tsx, "src/cli/build.ts"] },
    { name: "unit", words: [packageBin("vitest", "vitest.mjs"), "run", "--coverage"] },
    { name: "budgets", words: [...tsx, "src/cli/budgets.ts"] },
    {
      name: "end to end",
      words: [packageBin("playwright", "cli.js"), "test", "-c", "e2e"],
      browser: true,
    },
  ];
}

await main(async () => {
  readOptions(process.argv.slice(2), {});
  let passed = 0;
  for (const { name, words, browser } of steps(findArticle(process.env["ARTICLE"]))) {
    console.log(`\n— ${name}`);
    const started = Date.now();
    const env = browser ? { ...process.env, CHROMIUM_PATH: needBrowser() } : process.env;
    const status = await run(words, env);
    if (status !== 0) throw new Stop(1, `\n${passed} passed, 1 failed\nStopped at: ${name}.`);
    passed += 1;
    console.log(`  ${((Date.now() - started) / 1000).toFixed(1)} s`);
  }
  console.log(`\n${passed} passed, 0 failed`);
});

/** @throws Stop (2) where a copy is named that is not there: its check would be left out unseen. */
function findArticle(named: string | undefined): string | undefined {
  if (named === undefined || named === "") return undefined;
  const path = resolve(named);
  if (statSync(path, { throwIfNoEntry: false })?.isFile() === true) return path;
  throw new Stop(2, `ARTICLE names a copy of the article; there is no file ${path}.`);
}

/** The exit code of a step; whoever ends the tests ends it too. */
function run(words: readonly string[], env: NodeJS.ProcessEnv): Promise<number | null> {
  const child = spawn(process.execPath, words, { cwd: home, stdio: "inherit", env });
  const kill = () => child.kill();
  process.once("exit", kill);
  return new Promise((done, reject) => {
    child.once("error", reject);
    child.once("exit", (code) => {
      process.off("exit", kill);
      done(code);
    });
  });
}
