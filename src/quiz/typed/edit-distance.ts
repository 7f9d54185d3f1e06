/** How many slips of the pen lie between two spellings. */

/**
 * The number of edits that make `a` into `b`, or undefined where it takes more than `limit`.
 *
 * An edit inserts, drops or changes one character, or swaps two neighbours (Damerau 1964; here as
 * "optimal string alignment", which edits no character twice). Characters are Unicode code points.
 * Takes time in proportion to length × limit.
 *
 * @example editDistance("peshawar", "peshwaar", 2) // 1
 * @example editDistance("karachi", "quetta", 2) // undefined
 */
export function editDistance(a: string, b: string, limit: number): number | undefined {
  const [from, to] = [[...a], [...b]];
  const reach = Math.min(limit, Math.max(from.length, to.length));
  const beyond = reach + 1;
  // Only columns within reach of the diagonal matter; band[k] is column row − reach + k. What lies
  // behind either text's end never comes back into it, so it needs no care.
  const band = Array.from({ length: 2 * reach + 1 }, (_, k) => k - reach);
  let before: readonly number[] = [];
  let above: readonly number[] = band.map((column) => (column < 0 ? beyond : column));
  for (let row = 1; row <= from.length; row++) {
    const current: number[] = [];
    for (const [k, offset] of band.entries()) {
      const column = row + offset;
      const [here, last] = [from[row - 1], from[row - 2]];
      let best = (above[k] ?? beyond) + (here === to[column - 1] ? 0 : 1);
      best = Math.min(best, (above[k + 1] ?? beyond) + 1, (current[k - 1] ?? beyond) + 1, beyond);
      if (here === to[column - 2] && last === to[column - 1]) {
        best = Math.min(best, (before[k] ?? beyond) + 1);
      }
      current.push(best);
    }
    [before, above] = [above, current];
  }
  const found = above[to.length - from.length + reach] ?? beyond;
  return found > reach ? undefined : found;
}
