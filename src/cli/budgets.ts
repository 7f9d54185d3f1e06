/** `npm run budgets`: what the built site and the source may weigh; over a limit it fails. */
import { join } from "node:path";
import { longestFiles, siteWeights } from "./budget-figures.ts";
import { home } from "./lesson-root.ts";
import { readOptions } from "./options.ts";
import { main, Stop } from "./stop.ts";

/** Kilobytes as they travel, compressed; lines of a file. */
const LIMITS: Readonly<Record<string, number>> = {
  "KB before the first slide": 14,
  "KB of script, deck, at once": 20,
  "KB of script, deck, with all that can be asked for": 90,
  "KB of script, study": 64,
  "KB of script, speaker view": 28,
  "lines, longest source": 200,
  "lines, longest test": 400,
};

await main(async () => {
  readOptions(process.argv.slice(2), {});
  const figures = { ...siteWeights(join(home, "dist")), ...longestFiles(home) };
  const over: string[] = [];
  for (const [name, limit] of Object.entries(LIMITS)) {
    const { value, where } = figures[name] ?? { value: Number.NaN, where: "" };
    console.log(`${value.toFixed(1).padStart(7)} of ${String(limit).padEnd(4)} ${name}${where}`);
    if (!(value <= limit)) over.push(name);
  }
  if (over.length > 0) throw new Stop(1, `Over the limit: ${over.join("; ")}.`);
});
