/**
 * `npm run mutation`: plants small mistakes in scoring and key, and counts those that a test finds.
 * `.stryker.config.json` says where, and how many must be found. `-- --mutate FILE` does one file.
 */
import { spawnSync } from "node:child_process";
import { home } from "./lesson-root.ts";
import { packageBin } from "./package-bin.ts";
import { main, Stop } from "./stop.ts";

await main(async () => {
  const stryker = packageBin("@stryker-mutator/core", "bin/stryker.js");
  const words = [stryker, "run", ".stryker.config.json", ...process.argv.slice(2)];
  const { status } = spawnSync(process.execPath, words, { cwd: home, stdio: "inherit" });
  if (status !== 0) throw new Stop(1, "Too few of the mistakes were found; they are listed above.");
});
