/** `npm run bench`: what we claim of speed and size, measured in one run beside its limits; 1 where one is missed. `-- first-slide` runs one part. */
import { benchBuild } from "../bench/build-time.ts";
import { benchFirstSlide } from "../bench/first-slide.ts";
import { benchGrading } from "../bench/grading.ts";
import { misses } from "../bench/limits.ts";
import { benchNextSlide } from "../bench/next-slide.ts";
import { benchPdf } from "../bench/pdf.ts";
import { showScoring } from "../bench/scoring-table.ts";
import { readOptions } from "../cli/options.ts";
import { main, Stop } from "../cli/stop.ts";

const PARTS: Readonly<Record<string, () => Promise<void>>> = {
  scoring: showScoring,
  grading: benchGrading,
  "first-slide": benchFirstSlide,
  "next-slide": benchNextSlide,
  build: benchBuild,
  pdf: benchPdf,
};

await main(async () => {
  const { words: asked } = readOptions(process.argv.slice(2), {}, Object.keys(PARTS).join(", "));
  for (const name of asked) {
    if (!Object.hasOwn(PARTS, name)) {
      throw new Stop(
        2,
        `"${name}" is no part of the bench; these are: ${Object.keys(PARTS).join(", ")}.`,
      );
    }
  }
  for (const [name, run] of Object.entries(PARTS)) {
    if (asked.length === 0 || asked.includes(name)) await run();
  }
  const missed = misses();
  if (missed.length === 0) console.log("\nEvery limit is kept.");
  else throw new Stop(1, `\nMissed:\n${missed.join("\n")}`);
});
