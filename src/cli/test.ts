/** `npm test`: every check, the fast ones first. */
import { spawn } from "node:child_process";
import { needBrowser } from "./browser.ts";
import { findArticle } from "./find-article.ts";
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

/** In the order in which they run; those of one group run beside each other. */
function groups(article: string | undefined): readonly (readonly Step[])[] {
  const content =
    article === undefined
      ? { name: "content (without the article: set ARTICLE to a copy)", words: [] }
      : { name: "content", words: ["--source", article] };
  return [
    [
      { name: "types", words: [packageBin("typescript", "bin/tsc"), "-b"] },
      { name: "lint", words: [packageBin("@biomejs/biome", "bin/biome"), "check"] },
      { name: content.name, words: [...tsx, "src/cli/check.ts", ...content.words] },
      { name: "dead code", words: [packageBin("knip", "bin/knip.js"), "--no-progress"] },
      // Before the tests, so that their own builds find what is no lesson's own.
      { name: "build", words: [...tsx, "src/cli/build.ts"] },
    ],
    [{ name: "unit", words: [packageBin("vitest", "vitest.mjs"), "run", "--coverage"] }],
    [{ name: "budgets", words: [...tsx, "src/cli/budgets.ts"] }],
    [
      {
        name: "end to end",
        words: [packageBin("playwright", "cli.js"), "test", "-c", "e2e"],
        browser: true,
      },
    ],
  ];
}

await main(async () => {
  readOptions(process.argv.slice(2), {});
  let passed = 0;
  for (const group of groups(findArticle(process.env["ARTICLE"]))) {
    const runs = group.map((step) => run(step, group.length > 1));
    const failed: string[] = [];
    for (const [at, { name }] of group.entries()) {
      console.log(`\n— ${name}`);
      const result = await runs[at];
      process.stdout.write(result?.told ?? "");
      if (result?.status === 0) passed += 1;
      else failed.push(name);
      console.log(`  ${((result?.took ?? 0) / 1000).toFixed(1)} s`);
    }
    if (failed.length > 0) {
      const told = `\n${passed} passed, ${failed.length} failed`;
      throw new Stop(1, `${told}\nStopped at: ${failed.join(", ")}.`);
    }
  }
  console.log(`\n${passed} passed, 0 failed`);
});

interface Result {
  readonly status: number | null;
  /** Milliseconds. */
  readonly took: number;
  /** What it said, where it was kept back. */
  readonly told: string;
}

/**
 * Runs a step; whoever ends the tests ends it too.
 * @param keep whether its words are kept back until it ends, so that two steps do not speak at once
 */
function run({ words, browser }: Step, keep: boolean): Promise<Result> {
  const started = Date.now();
  const env = browser ? { ...process.env, CHROMIUM_PATH: needBrowser() } : process.env;
  const stdio = keep ? "pipe" : "inherit";
  const child = spawn(process.execPath, words, { cwd: home, stdio, env });
  const told: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on("data", (part: Buffer) => told.push(part));
  }
  const kill = () => child.kill();
  process.once("exit", kill);
  return new Promise((done, reject) => {
    child.once("error", reject);
    child.once("close", (status) => {
      process.off("exit", kill);
      done({ status, took: Date.now() - started, told: Buffer.concat(told).toString() });
    });
  });
}
