/** A small random generator that gives everyone the same numbers for the same seed. */

const MULTIPLIER = 6364136223846793005n;
const WORD = 2n ** 32n;

export interface Random {
  /** The next whole number from 0 to 2³² − 1. */
  readonly next: () => number;
  /** The next whole number from 0 to n − 1, each as likely; n from 1 to 2³². */
  readonly below: (n: number) => number;
}

/**
 * PCG32 (XSH-RR 64/32) by Melissa O'Neill, "PCG: A Family of Simple Fast Space-Efficient
 * Statistically Good Algorithms for Random Number Generation" (2014), https://www.pcg-random.org.
 * Gives the numbers of its reference demo. Not for secrets.
 *
 * @param seed and `stream` are taken modulo 2⁶⁴ and 2⁶³.
 * @example pcg32(42n, 54n).next() // 0xa15c02b7
 */
export function pcg32(seed: bigint, stream: bigint): Random {
  const step = BigInt.asUintN(64, (stream << 1n) | 1n);
  let state = 0n;
  const next = () => {
    const old = state;
    state = BigInt.asUintN(64, old * MULTIPLIER + step);
    const mixed = Number(BigInt.asUintN(32, ((old >> 18n) ^ old) >> 27n));
    const turn = Number(old >> 59n);
    return ((mixed >>> turn) | (mixed << (-turn & 31))) >>> 0;
  };
  next();
  state = BigInt.asUintN(64, state + seed);
  next();
  const below = (n: number) => {
    // Numbers under the threshold would favour the small remainders.
    const threshold = Number(WORD % BigInt(n));
    for (;;) {
      const found = next();
      if (found >= threshold) return found % n;
    }
  };
  return { next, below };
}
