/** Counts and goes through the answers that can be given. */

/** C(n, 0) to C(n, n). @example binomials(3) // [1n, 3n, 3n, 1n] */
export function binomials(n: number): bigint[] {
  const row = [1n];
  for (let k = 1; k <= n; k++) row.push(((row[k - 1] ?? 0n) * BigInt(n - k + 1)) / BigInt(k));
  return row;
}

/** All orders of 0 to n − 1. @example [...permutations(2)] // [[1, 0], [0, 1]] */
export function* permutations(n: number): Generator<number[]> {
  if (n === 0) yield [];
  else {
    for (const shorter of permutations(n - 1)) {
      for (let at = 0; at < n; at++) yield shorter.toSpliced(at, 0, n - 1);
    }
  }
}
