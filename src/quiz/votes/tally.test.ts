import { describe, expect, test } from "vitest";
import { type Advice, advise, change, shareRight, tally } from "./tally.ts";
import type { Hands } from "./votes.ts";

const abc = ["a", "b", "c"];

describe("a round", () => {
  test.each<[Hands, number, number[], number[]]>([
    [{}, 0, [0, 0, 0], [0, 0, 0]],
    [{ b: 1 }, 1, [0, 1, 0], [0, 100, 0]],
    [{ a: 1, b: 1, c: 1 }, 3, [1, 1, 1], [33, 33, 33]],
    [{ a: 2, b: 1 }, 3, [2, 1, 0], [67, 33, 0]],
    [{ a: 1, b: 7 }, 8, [1, 7, 0], [13, 88, 0]],
    [{ a: 1, z: 5 }, 1, [1, 0, 0], [100, 0, 0]],
    [{ toString: 4, a: 1 }, 1, [1, 0, 0], [100, 0, 0]],
  ])("of %o has %d hands: %j, %j %%", (hands, all, counts, percents) => {
    const counted = tally(hands, abc);
    expect(counted.hands).toBe(all);
    expect(counted.options.map((one) => one.option)).toEqual(abc);
    expect(counted.options.map((one) => one.hands)).toEqual(counts);
    expect(counted.options.map((one) => one.percent)).toEqual(percents);
  });
});

describe("what to do after a vote", () => {
  // Of 100 hands each, so that the bounds themselves are among the cases.
  test.each<[number, Advice]>([
    [0, "teach-again"],
    [29, "teach-again"],
    [30, "discuss"],
    [50, "discuss"],
    [70, "discuss"],
    [71, "explain"],
    [100, "explain"],
  ])("with %d of 100 right is: %s", (right, expected) => {
    expect(advise(tally({ a: right, b: 100 - right }, abc), ["a"])).toBe(expected);
  });

  test.each<[Hands, readonly string[], Advice]>([
    [{ a: 1, b: 2 }, ["a"], "discuss"],
    [{ a: 2, b: 5 }, ["a"], "teach-again"],
    [{ a: 3, b: 1 }, ["a"], "explain"],
    [{ a: 3, b: 3, c: 1 }, ["a", "b"], "explain"],
  ])("after %o, right %j, is: %s", (hands, right, expected) => {
    expect(advise(tally(hands, abc), right)).toBe(expected);
  });

  test("is not said while nobody has voted", () => {
    expect(advise(tally({}, abc), ["a"])).toBeUndefined();
    expect(shareRight(tally({}, abc), ["a"])).toBeUndefined();
  });
});

test("the change agrees with the per cents that the bars show", () => {
  const before = tally({ a: 2, b: 1 }, abc);
  const after = tally({ a: 1, b: 1, c: 1 }, abc);
  expect(change(before, after).map(({ points }) => points)).toEqual([-34, 0, 33]);
});
