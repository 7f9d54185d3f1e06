/**
 * Exact marks: three thirds are one, not 0.9999.
 *
 * A fraction is a plain object, so it goes through JSON unharmed. Nothing here rounds but
 * `toPercent`, and nothing returns NaN: what two safe integers cannot hold is a RangeError.
 */

/** The number n/d. Always reduced, `d` above 0, both safe integers: equal numbers look alike. */
export interface Fraction {
  readonly n: number;
  readonly d: number;
}

/** Where products of two numbers, and the sum of two such products, stay safe integers. */
const SMALL = 2 ** 26;

/**
 * Makes n/d, reduced.
 * @throws RangeError if either is not a safe integer, or `d` is 0.
 * @example fraction(2, -6) // { n: -1, d: 3 }
 */
export function fraction(n: number, d = 1): Fraction {
  if (!Number.isSafeInteger(n) || !Number.isSafeInteger(d) || d === 0) {
    throw new RangeError(`A fraction needs two whole numbers, the lower one not 0; got ${n}/${d}.`);
  }
  const shared = d < 0 ? -commonDivisor(n, d) : commonDivisor(n, d);
  // Adding 0 turns -0 into 0.
  return { n: n / shared + 0, d: d / shared };
}

/** Nothing. Frozen, as many results share it. */
export const ZERO: Fraction = Object.freeze({ n: 0, d: 1 });
/** One whole mark. Frozen, too. */
export const ONE: Fraction = Object.freeze({ n: 1, d: 1 });

/** The most an item can give. Frozen, as all its results share it. @example maxOf(item) // { n: 1, d: 1 } */
export function maxOf({ marks }: { readonly marks: number }): Fraction {
  return Object.freeze(fraction(marks));
}

/**
 * n/d from whole numbers of any size, or undefined where the reduced fraction does not fit.
 * @example ratio(10n ** 30n, 2n * 10n ** 30n) // { n: 1, d: 2 }
 * @example ratio(1n, 10n ** 30n) // undefined
 */
export function ratio(n: bigint, d: bigint): Fraction | undefined {
  let [a, b] = [n, d];
  while (b !== 0n) [a, b] = [b, a % b];
  if (a === 0n) return undefined;
  const [top, bottom] = [Number(n / a), Number(d / a)];
  if (!Number.isSafeInteger(top) || !Number.isSafeInteger(bottom)) return undefined;
  return bottom === 0 ? undefined : fraction(top, bottom);
}

/**
 * a + b
 * @throws RangeError where the sum does not fit two safe integers.
 * @example add(fraction(1, 3), fraction(1, 6)) // { n: 1, d: 2 }
 */
export function add(a: Fraction, b: Fraction): Fraction {
  if (small(a) && small(b)) return fraction(a.n * b.d + b.n * a.d, a.d * b.d);
  return exactly(
    BigInt(a.n) * BigInt(b.d) + BigInt(b.n) * BigInt(a.d),
    BigInt(a.d) * BigInt(b.d),
    "sum",
  );
}

/** a − b @throws RangeError as `add`. @example subtract(fraction(1), fraction(1, 3)) // { n: 2, d: 3 } */
export function subtract(a: Fraction, b: Fraction): Fraction {
  return add(a, { n: -b.n, d: b.d });
}

/** a × b @throws RangeError as `add`. @example times(fraction(2, 3), fraction(3)) // { n: 2, d: 1 } */
export function times(a: Fraction, b: Fraction): Fraction {
  if (small(a) && small(b)) return fraction(a.n * b.n, a.d * b.d);
  return exactly(BigInt(a.n) * BigInt(b.n), BigInt(a.d) * BigInt(b.d), "product");
}

/**
 * a ÷ b
 * @throws RangeError if b is 0, or as `add`.
 * @example divide(fraction(1), fraction(3)) // { n: 1, d: 3 }
 */
export function divide(a: Fraction, b: Fraction): Fraction {
  return times(a, fraction(b.d, b.n));
}

/** Whether a = b. @example equal(fraction(2, 6), fraction(1, 3)) // true */
export function equal(a: Fraction, b: Fraction): boolean {
  return a.n === b.n && a.d === b.d;
}

/** Below 0 where a < b, 0 where equal, above 0 where a > b. @example compare(ZERO, ONE) // -1 */
export function compare(a: Fraction, b: Fraction): -1 | 0 | 1 {
  if (equal(a, b)) return 0;
  const [left, right] = [BigInt(a.n) * BigInt(b.d), BigInt(b.n) * BigInt(a.d)];
  return left < right ? -1 : 1;
}

/**
 * Adds up, in the order given. Nothing adds up to 0.
 * @throws RangeError as `add`.
 * @example sum([fraction(1, 3), fraction(1, 3), fraction(1, 3)]) // { n: 1, d: 1 }
 */
export function sum(list: Iterable<Fraction>): Fraction {
  let total = ZERO;
  for (const one of list) total = add(total, one);
  return total;
}

/**
 * As a person reads it, exact.
 * @example formatFraction(fraction(5, 2)) // "2 1/2"
 * @example formatFraction(fraction(1, 3)) // "1/3"
 */
export function formatFraction({ n, d }: Fraction): string {
  const [size, sign] = [Math.abs(n), n < 0 ? "-" : ""];
  const [whole, part] = [Math.floor(size / d), size % d];
  if (part === 0) return `${sign}${whole}`;
  return whole === 0 ? `${sign}${part}/${d}` : `${sign}${whole} ${part}/${d}`;
}

/**
 * A share as whole per cent, halves away from 0. The one place that rounds.
 * @example toPercent(fraction(2, 3)) // 67
 */
export function toPercent({ n, d }: Fraction): number {
  const size = BigInt(Math.abs(n));
  const percent = Number((200n * size + BigInt(d)) / (2n * BigInt(d)));
  return n < 0 ? 0 - percent : percent;
}

/** Of two whole numbers, the greatest whole number above 0 that divides both; Euclid's algorithm. */
function commonDivisor(n: number, d: number): number {
  let [a, b] = [Math.abs(n), Math.abs(d)];
  while (b > 0) {
    const rest = a % b;
    a = b;
    b = rest;
  }
  return a;
}

function small({ n, d }: Fraction): boolean {
  return Math.abs(n) < SMALL && d < SMALL;
}

function exactly(n: bigint, d: bigint, what: string): Fraction {
  const found = ratio(n, d);
  if (found === undefined)
    throw new RangeError(`The ${what} ${n}/${d} does not fit a fraction exactly.`);
  return found;
}
