/** The line that `npm run bench` prints of scoring. */
import { benchScoring } from "./scoring.ts";

/** Prints milliseconds for all sets, ours and the loop's, and their ratio. */
export async function showScoring(): Promise<void> {
  const { ours, loop, ratio, sets } = benchScoring();
  console.log(`\nScoring ${sets} response sets of 20 choice items, beside a hand-written loop`);
  console.log(`ours ${ours.toFixed(0)} ms, loop ${loop.toFixed(0)} ms, ratio ${ratio.toFixed(2)}`);
}
