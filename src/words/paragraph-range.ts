/** Paragraphs of the article as a reader is told of them. */

/** @example paragraphRange([1, 2, 3, 5]) // "¶1–3 ¶5" */
export function paragraphRange(paragraphs: readonly number[]): string {
  const runs: number[][] = [];
  for (const n of paragraphs) {
    const run = runs.at(-1);
    if (run?.at(-1) === n - 1) run.push(n);
    else runs.push([n]);
  }
  return runs
    .map((run) => (run.length > 2 ? `¶${run[0]}–${run.at(-1)}` : run.map((n) => `¶${n}`).join(" ")))
    .join(" ");
}
