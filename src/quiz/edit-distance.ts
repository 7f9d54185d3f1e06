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
  if (Math.abs(from.length - to.length) > limit) return undefined;
  const beyond = limit + 1;
  const width = to.length + 1;
  let before: number[] = [];
  let above = Array.from({ length: width }, (_, column) => Math.min(column, beyond));
  for (let row = 1; row <= from.length; row++) {
    const current = new Array<number>(width).fill(beyond);
    if (row <= limit) current[0] = row;
    const last = Math.min(to.length, row + limit);
    for (let column = Math.max(1, row - limit); column <= last; column++) {
      const same = from[row - 1] === to[column - 1];
      let best = Math.min(
        (above[column - 1] ?? beyond) + (same ? 0 : 1),
        (above[column] ?? beyond) + 1,
        (current[column - 1] ?? beyond) + 1,
      );
      if (from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1]) {
        best = Math.min(best, (before[column - 2] ?? beyond) + 1);
      }
      current[column] = Math.min(best, beyond);
    }
    [before, above] = [above, current];
  }
  const found = above[to.length] ?? beyond;
  return found > limit ? undefined : found;
}
