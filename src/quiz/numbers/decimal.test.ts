import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type Decimal,
  decimal,
  decimalOf,
  formatDecimal,
  isWithin,
  timesDecimal,
} from "./decimal.ts";

describe("a decimal", () => {
  test.each([
    ["11", 11n, 0],
    ["0", 0n, 0],
    ["-0", 0n, 0],
    ["1.5", 15n, 1],
    [".5", 5n, 1],
    ["-1.50", -150n, 2],
    ["-.05", -5n, 2],
    ["007", 7n, 0],
    ["123456789012345678901234567890.1", 1234567890123456789012345678901n, 1],
  ])("is read from %s as written", (figures, digits, scale) => {
    expect(decimal(figures)).toStrictEqual({ digits, scale });
  });

  test.each([
    [11, 11n, 0],
    [-0, 0n, 0],
    [0.1, 1n, 1],
    [-1.25, -125n, 2],
    [1.5e-7, 15n, 8],
    [5e-324, 5n, 324],
    [1e21, 10n ** 21n, 0],
    [1.5e21, 15n * 10n ** 20n, 0],
    [-2e22, -2n * 10n ** 22n, 0],
    [123456.789, 123456789n, 3],
  ])("of the number %d is its shortest form", (number, digits, scale) => {
    expect(decimalOf(number)).toStrictEqual({ digits, scale });
  });

  test.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])(
    "of %d there is none",
    (number) => {
      expect(() => decimalOf(number)).toThrow(new RangeError(`${number} has no decimal form.`));
    },
  );

  test.each([
    ["-01.50", "-1.5"],
    ["11", "11"],
    ["10", "10"],
    ["1000.00", "1000"],
    [".5", "0.5"],
    ["-.05", "-0.05"],
    ["0.00", "0"],
    ["100.010", "100.01"],
  ])("%s is written %s", (figures, expected) => {
    expect(formatDecimal(decimal(figures))).toBe(expected);
  });

  test("written out, a number is itself again", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
        expect(Number(formatDecimal(decimalOf(number)))).toBe(number + 0);
      }),
    );
  });
});

describe("the distance of decimals", () => {
  test.each([
    ["0.3", "0.1", "0.2", true],
    ["0.3", "0.1", "0.1", false],
    ["0.1", "0.3", "0.2", true],
    ["0.1", "0.3", "0.19", false],
    ["1", "1.0", "0", true],
    ["1", "1.01", "0", false],
    ["1", "1.01", "-0.01", true],
    ["-1", "1", "2", true],
    ["-1", "1", "1.999", false],
    ["100", "1", "99", true],
    ["1", "100", "98.9999", false],
  ])("from %s to %s is within %s: %j", (a, b, by, expected) => {
    expect(isWithin(decimal(a), decimal(b), decimal(by))).toBe(expected);
  });

  test("is that of whole numbers where they are whole", () => {
    const int = fc.integer({ min: -1000, max: 1000 });
    fc.assert(
      fc.property(int, int, int, fc.nat(5), fc.nat(5), (a, b, by, zeros, more) => {
        const padded = (n: number, scale: number): Decimal => ({
          ...{ digits: BigInt(n) * 10n ** BigInt(scale), scale },
        });
        const found = isWithin(padded(a, zeros), padded(b, more), padded(by, zeros));
        expect(found).toBe(Math.abs(a - b) <= Math.abs(by));
      }),
    );
  });

  test("products are exact", () => {
    expect(timesDecimal(decimal("0.05"), decimal("0.5"))).toStrictEqual({ digits: 25n, scale: 3 });
    expect(timesDecimal(decimal("0.05"), decimal("-500"))).toStrictEqual({
      digits: -2500n,
      scale: 2,
    });
  });
});
