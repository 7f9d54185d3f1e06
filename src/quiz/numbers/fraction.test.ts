import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { f } from "../test-kit.ts";
import {
  add,
  compare,
  divide,
  equal,
  type Fraction,
  formatFraction,
  fraction,
  maxOf,
  ONE,
  ratio,
  subtract,
  sum,
  times,
  toPercent,
  ZERO,
} from "./fraction.ts";

const MOST = Number.MAX_SAFE_INTEGER;
const anyInt = fc.maxSafeInteger();
const anyFraction = fc
  .tuple(anyInt, fc.integer({ min: 1, max: MOST }))
  .map(([n, d]) => fraction(n, d));
const modest = fc
  .tuple(fc.integer({ min: -1e6, max: 1e6 }), fc.integer({ min: 1, max: 1e6 }))
  .map(([n, d]) => fraction(n, d));

/** The oracle: cross-multiplied whole numbers of any size. */
const same = (found: Fraction, n: bigint, d: bigint) => BigInt(found.n) * d === n * BigInt(found.d);
const big = ({ n, d }: Fraction) => [BigInt(n), BigInt(d)] as const;

describe("a fraction", () => {
  test.each([
    [1, 3, { n: 1, d: 3 }],
    [2, 6, { n: 1, d: 3 }],
    [2, -6, { n: -1, d: 3 }],
    [-2, -6, { n: 1, d: 3 }],
    [-4, 6, { n: -2, d: 3 }],
    [0, 7, { n: 0, d: 1 }],
    [-0, -7, { n: 0, d: 1 }],
    [0, -7, { n: 0, d: 1 }],
    [6, 3, { n: 2, d: 1 }],
    [MOST, MOST, { n: 1, d: 1 }],
    [MOST, 1, { n: MOST, d: 1 }],
  ])("of %d and %d is reduced, with the sign on top", (n, d, expected) => {
    expect(fraction(n, d)).toStrictEqual(expected);
  });

  test("of a whole number needs no lower number", () => {
    expect(fraction(3)).toStrictEqual({ n: 3, d: 1 });
  });

  test.each([
    [1, 0],
    [0, 0],
    [0.5, 1],
    [1, 1.5],
    [Number.NaN, 1],
    [1, Number.NaN],
    [Number.POSITIVE_INFINITY, 1],
    [1, Number.POSITIVE_INFINITY],
    [MOST + 1, 1],
    [1, MOST + 1],
  ])("of %d and %d is refused in a sentence", (n, d) => {
    expect(() => fraction(n, d)).toThrow(
      new RangeError(`A fraction needs two whole numbers, the lower one not 0; got ${n}/${d}.`),
    );
  });

  test("is the same object for the same number, whatever it was made from", () => {
    fc.assert(
      fc.property(modest, fc.integer({ min: 1, max: 1000 }), ({ n, d }, by) => {
        expect(fraction(n * by, d * by)).toStrictEqual({ n, d });
      }),
    );
  });
});

describe("arithmetic", () => {
  test("three thirds are one", () => {
    const third = fraction(1, 3);
    expect(sum([third, third, third])).toStrictEqual(ONE);
  });

  test("nothing adds up to nought", () => {
    expect(sum([])).toStrictEqual(ZERO);
  });

  test.each([
    ["1/3 + 1/6", () => add(fraction(1, 3), fraction(1, 6)), { n: 1, d: 2 }],
    ["2 + 3", () => add(fraction(2), fraction(3)), { n: 5, d: 1 }],
    ["2 + 1/2", () => add(fraction(2), fraction(1, 2)), { n: 5, d: 2 }],
    ["1/2 + 2", () => add(fraction(1, 2), fraction(2)), { n: 5, d: 2 }],
    ["1/2 − 1/2", () => subtract(fraction(1, 2), fraction(1, 2)), { n: 0, d: 1 }],
    ["1 − 1/3", () => subtract(fraction(1), fraction(1, 3)), { n: 2, d: 3 }],
    ["2/3 × 3", () => times(fraction(2, 3), fraction(3)), { n: 2, d: 1 }],
    ["2/3 × 3/4", () => times(fraction(2, 3), fraction(3, 4)), { n: 1, d: 2 }],
    ["1 ÷ 3", () => divide(fraction(1), fraction(3)), { n: 1, d: 3 }],
    ["−1/2 ÷ −2", () => divide(fraction(-1, 2), fraction(-2)), { n: 1, d: 4 }],
    // Numbers whose products pass 2^53 before they are reduced.
    ["MAX/2 + MAX/2", () => add(fraction(MOST, 2), fraction(MOST, 2)), { n: MOST, d: 1 }],
    ["2^26 + 1/2^26 × 2^26", () => times(fraction(1, 2 ** 26), fraction(2 ** 26)), { n: 1, d: 1 }],
    ["1/MAX × MAX", () => times(fraction(1, MOST), fraction(MOST)), { n: 1, d: 1 }],
    ["1/MAX − 1/MAX", () => subtract(fraction(1, MOST), fraction(1, MOST)), { n: 0, d: 1 }],
  ])("%s", (_, work, expected) => {
    expect(work()).toStrictEqual(expected);
  });

  test.each([
    ["sum", () => add(fraction(1, MOST), fraction(1, MOST - 1))],
    ["sum", () => subtract(fraction(1, MOST), fraction(1, MOST - 1))],
    ["sum", () => add(fraction(MOST, 2), fraction(MOST, 3))],
    ["product", () => times(fraction(1, MOST), fraction(1, 2))],
    ["product", () => times(fraction(MOST), fraction(2))],
  ])("a %s that would have to be rounded is refused instead", (what, work) => {
    expect(work).toThrow(RangeError);
    expect(work).toThrow(new RegExp(`^The ${what} .* does not fit a fraction exactly\\.$`));
  });

  test("a whole sum that is too large is refused too", () => {
    expect(() => add(fraction(MOST), ONE)).toThrow(RangeError);
  });

  test("division by nought is refused", () => {
    expect(() => divide(ONE, ZERO)).toThrow(RangeError);
  });

  test("agrees with whole numbers of any size, or says that it cannot", () => {
    fc.assert(
      fc.property(fc.oneof(modest, anyFraction), fc.oneof(modest, anyFraction), (a, b) => {
        const [[an, ad], [bn, bd]] = [big(a), big(b)];
        const cases = [
          [() => add(a, b), an * bd + bn * ad, ad * bd],
          [() => subtract(a, b), an * bd - bn * ad, ad * bd],
          [() => times(a, b), an * bn, ad * bd],
        ] as const;
        for (const [work, n, d] of cases) {
          let found: Fraction | undefined;
          try {
            found = work();
          } catch (error) {
            expect(error).toBeInstanceOf(RangeError);
          }
          if (found !== undefined) expect(same(found, n, d)).toBe(true);
          else expect(ratio(n, d)).toBeUndefined();
        }
      }),
    );
  });

  test("sums do not depend on their order", () => {
    const marks = fc.tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 1, max: 10 }));
    fc.assert(
      fc.property(fc.array(marks, { maxLength: 30 }), (list) => {
        const fractions = list.map(([n, d]) => fraction(n, d));
        expect(sum(fractions.toReversed())).toStrictEqual(sum(fractions));
      }),
    );
  });
});

describe("ratio", () => {
  test.each([
    [10n ** 30n, 2n * 10n ** 30n, { n: 1, d: 2 }],
    [-6n, 4n, { n: -3, d: 2 }],
    [6n, -4n, { n: -3, d: 2 }],
    [0n, 5n, { n: 0, d: 1 }],
    [BigInt(MOST), 1n, { n: MOST, d: 1 }],
    [1n, BigInt(MOST), { n: 1, d: MOST }],
  ])("makes %d over %d a fraction", (n, d, expected) => {
    expect(ratio(n, d)).toStrictEqual(expected);
  });

  test.each([
    [1n, 10n ** 30n],
    [10n ** 30n, 1n],
    [BigInt(MOST) + 1n, 1n],
    [1n, BigInt(MOST) + 1n],
    [1n, 0n],
    [0n, 0n],
  ])("is undefined for %d over %d, which no fraction holds", (n, d) => {
    expect(ratio(n, d)).toBeUndefined();
  });
});

describe("comparing", () => {
  test.each([
    [f(1, 3), f(1, 2), -1],
    [f(1, 2), f(1, 3), 1],
    [f(1, 3), f(1, 3), 0],
    [f(-1, 2), f(1, 3), -1],
    [f(1, MOST), f(1, MOST - 1), -1],
    [f(1, 3), f(2, 3), -1],
    [f(2, 3), f(2, 5), 1],
  ])("%o with %o gives %d", (a, b, expected) => {
    expect(compare(a, b)).toBe(expected);
    expect(equal(a, b)).toBe(expected === 0);
  });

  test("orders as subtraction does", () => {
    fc.assert(
      fc.property(modest, modest, (a, b) => {
        expect(compare(a, b)).toBe(Math.sign(subtract(a, b).n) + 0);
        expect(equal(a, b)).toBe(compare(a, b) === 0);
      }),
    );
  });
});

describe("where a person reads it", () => {
  test.each([
    [ZERO, "0"],
    [ONE, "1"],
    [f(1, 3), "1/3"],
    [f(5, 2), "2 1/2"],
    [f(3), "3"],
    [f(-1, 3), "-1/3"],
    [f(-5, 2), "-2 1/2"],
    [f(-2), "-2"],
  ])("%o is written %s", (value, expected) => {
    expect(formatFraction(value)).toBe(expected);
  });

  test.each([
    [ZERO, 0],
    [ONE, 100],
    [f(1, 3), 33],
    [f(2, 3), 67],
    [f(1, 2), 50],
    [f(1, 8), 13],
    [f(1, 200), 1],
    [f(1, 201), 0],
    [f(-1, 8), -13],
    [f(-1, 201), 0],
    [f(5, 2), 250],
    [f(MOST - 1, MOST), 100],
  ])("%o is %d per cent, halves rounded away from nought", (value, expected) => {
    expect(toPercent(value)).toBe(expected);
  });

  test("is rounded by no more than half a per cent, the only rounding there is", () => {
    fc.assert(
      fc.property(modest, (value) => {
        const off = subtract(times(value, fraction(100)), fraction(toPercent(value)));
        expect(compare(fraction(Math.abs(off.n), off.d), fraction(1, 2))).toBeLessThanOrEqual(0);
      }),
    );
  });
});

test("what all results share cannot be changed", () => {
  for (const shared of [ZERO, ONE, maxOf({ marks: 3 })]) expect(Object.isFrozen(shared)).toBe(true);
  expect(maxOf({ marks: 3 })).toStrictEqual({ n: 3, d: 1 });
});
