import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { seedOf, shuffle } from "./shuffle.ts";

describe("shuffling", () => {
  test.each([
    ["class 4", "abchfdge"],
    ["", "bcehagdf"],
    ["جماعت ۴", "adbhfecg"],
  ])("is the same for ever for the seed %j", (seed, expected) => {
    expect(shuffle([..."abcdefgh"], seed).join("")).toBe(expected);
  });

  test("keeps every member once and leaves the list alone", () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.string(), (list, seed) => {
        const before = [...list];
        const shuffled = shuffle(list, seed);
        expect(shuffled.toSorted((a, b) => a - b)).toStrictEqual(before.toSorted((a, b) => a - b));
        expect(list).toStrictEqual(before);
        expect(shuffle(list, seed)).toStrictEqual(shuffled);
      }),
    );
  });

  test("keeps members that are undefined", () => {
    expect(shuffle([undefined, undefined], "x")).toStrictEqual([undefined, undefined]);
  });

  test("gives all orders of four about equally often", () => {
    const counts = new Map<string, number>();
    const rounds = 24_000;
    for (let seed = 0; seed < rounds; seed++) {
      const order = shuffle([..."abcd"], String(seed)).join("");
      counts.set(order, (counts.get(order) ?? 0) + 1);
    }
    expect(counts.size).toBe(24);
    // Pearson's chi-squared with 23 degrees of freedom: 49.7 is passed by chance once in a thousand.
    const expected = rounds / 24;
    const chi = [...counts.values()].reduce((sum, n) => sum + (n - expected) ** 2 / expected, 0);
    expect(chi).toBeLessThan(49.7);
  });
});

describe("a seed", () => {
  // The authors' own test vectors for FNV-1a, 64 bits.
  test.each([
    ["", 0xcbf29ce484222325n],
    ["a", 0xaf63dc4c8601ec8cn],
    ["b", 0xaf63df4c8601f1a5n],
    ["foobar", 0x85944171f73967e8n],
  ])("of %j is the published hash", (text, expected) => {
    expect(seedOf(text)).toBe(expected);
  });

  test("counts every bit of every character", () => {
    const seeds = [
      "é",
      "پ",
      "ب",
      "\u0100",
      "\u0001",
      "\u0001\u0000",
      "۴",
      "٤",
      "😀",
      "ÿ",
      "\ud800",
    ];
    expect(new Set(seeds.map(seedOf)).size).toBe(seeds.length);
    expect(seedOf("ÿ")).toBe(BigInt.asUintN(64, (0xcbf29ce484222325n ^ 0xffn) * 0x100000001b3n));
    // A character of two bytes counts as those two, the lower first.
    expect(seedOf("\u0162")).toBe(seedOf("\u0062\u0001"));
  });
});
