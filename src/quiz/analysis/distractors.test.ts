import { describe, expect, test } from "vitest";
import type { KeyedItem } from "../keyed-item.ts";
import { score } from "../scoring/score.ts";
import { matching, multiple, numeric, ordering, shortText, single } from "../test-kit.ts";
import { type Chosen, countChoices } from "./distractors.ts";
import {
  discriminationBand,
  facilityBand,
  judgeItem,
  judgeOption,
  judgePaper,
} from "./judgement.ts";
import { countMarks } from "./marks.ts";
import { paperStatistics } from "./paper-statistics.ts";
import { thirdsOf } from "./thirds.ts";

describe("a class in thirds by score", () => {
  const letters = (totals: readonly number[]) => {
    const thirds = thirdsOf([...new Set(totals)].map((own) => [own, count(own, totals)]));
    return totals.map((own) => thirds.get(own)?.[0]).join("");
  };
  const count = (own: number, totals: readonly number[]) =>
    totals.filter((total) => total === own).length;
  test.each<[number[], string]>([
    [[], ""],
    [[3], "m"],
    [[1, 2], "lh"],
    [[5, 1, 3], "hlm"],
    [[1, 2, 3, 4], "lmmh"],
    [[1, 2, 3, 4, 5, 6], "llmmhh"],
    [[4, 4, 4, 4], "mmmm"],
    // Equal scores stay together, on either side of a border.
    [[1, 2, 2, 2, 2, 3], "lmmmmh"],
    [[1, 1, 1, 5, 6, 7], "lllmhh"],
  ])("%j: %s", (totals, expected) => {
    expect(letters(totals)).toBe(expected);
  });
});

describe("who chose what", () => {
  // Five attempts, with totals of 1 and 2, 3, and 4 and 5.
  const thirds = thirdsOf([1, 1.5, 3, 4, 5].map((total) => [total, 1]));
  const choices = (item: KeyedItem, responses: readonly unknown[]) => {
    const counter = countChoices(item);
    responses.forEach((response, at) => {
      counter?.add([1, 1.5, 3, 4, 5][at] ?? 0, response, score(item, response));
    });
    return counter?.report(thirds);
  };
  const table = (item: KeyedItem, responses: readonly unknown[]) => {
    return choices(item, responses)
      ?.options.filter(({ all }) => all > 0)
      .map(
        ({ option, right, low, middle, high }) =>
          `${option}${right ? "*" : ""} ${low}${middle}${high}`,
      );
  };

  test.each<[string, KeyedItem, unknown[], string[]]>([
    ["a single choice", single("b"), ["a", "a", "b", "b", "c"], ["a 200", "b* 011", "c 001"]],
    [
      "a multiple choice",
      multiple("right-minus-wrong", "ab", "abc"),
      [["a", "c"], ["c"], ["a"], ["a", "b"], ["b"]],
      ["a* 111", "b* 002", "c 200"],
    ],
    [
      "a matching",
      matching("right-pairs", { a: "2", b: "1" }, "12"),
      [{ a: "1" }, { a: "1", b: "1" }, { a: "2" }, { a: "2", b: "1" }, {}],
      ["a 1 200", "a 2* 011", "b 1* 101"],
    ],
  ])("in %s", (_, item, responses, expected) => {
    expect(table(item, responses)).toEqual(expected);
  });

  test("options that nobody chose are there too, and no answer is counted apart", () => {
    const found = choices(single("b"), ["a", "", "z", null, "b"]);
    expect(found?.options.map(({ option, all }) => `${option}${all}`)).toEqual(["a1", "b1", "c0"]);
    expect(found?.none).toEqual({ low: 1, middle: 1, high: 1 });
  });

  test.each([ordering("longest-run", "abc"), numeric(11), shortText(["Lahore"])])(
    "where nothing is chosen there is no table: $type",
    (item) => {
      expect(countChoices(item)).toBeUndefined();
    },
  );
});

describe("what figures mean", () => {
  test.each([
    [0, "extremely-hard"],
    [5, "extremely-hard"],
    [6, "very-hard"],
    [20, "hard"],
    [34, "moderately-hard"],
    [35, "about-right"],
    [64.6, "about-right"],
    [66, "fairly-easy"],
    [81, "easy"],
    [90, "very-easy"],
    [95, "extremely-easy"],
    [100, "extremely-easy"],
  ])("a facility of %d %% is %s", (facility, band) => {
    expect(facilityBand(facility)).toBe(band);
  });

  test.each([
    [-1, "against"],
    [0, "very-weak"],
    [19.9, "very-weak"],
    [20, "weak"],
    [30, "adequate"],
    [50, "very-good"],
    [100, "very-good"],
  ])("a discrimination of %d %% is %s", (index, band) => {
    expect(discriminationBand(index)).toBe(band);
  });

  const item = {
    ...{ id: "p", facility: 20, standardDeviation: 40, guessScore: 25, intendedWeight: 25 },
    ...{ effectiveWeight: 20, discriminationIndex: -5, discriminativeEfficiency: -9 },
  };
  const option = (change: Partial<Chosen>): Chosen => ({
    ...{ option: "a", right: false, low: 3, middle: 2, high: 1, all: 6, ...change },
  });
  const paper = (attempts: number, internalConsistency: number | undefined) => ({
    ...paperStatistics(countMarks([])),
    ...{ attempts, internalConsistency },
  });

  test("nothing is said of a class too small", () => {
    expect(judgeItem(item, 9)).toBeUndefined();
    expect(judgeOption(option({ all: 0, low: 0, middle: 0, high: 0 }), 9)).toBeUndefined();
    expect(judgePaper(paper(9, 90))).toBeUndefined();
    expect(judgeItem(item, 10)).toEqual({
      ...{ facility: "hard", discrimination: "against", weight: undefined, guessed: true },
    });
  });

  test.each([
    [20, 25, undefined],
    [37.5, 25, undefined],
    [38, 25, "more"],
    [12.5, 25, undefined],
    [12, 25, "less"],
    [undefined, 25, undefined],
  ])(
    "an item of %s %% effective and %d %% intended weight counts: %s",
    (effective, intended, expected) => {
      const weighed = { ...item, effectiveWeight: effective, intendedWeight: intended };
      expect(judgeItem(weighed, 20)?.weight).toBe(expected);
    },
  );

  test.each([
    [0, 0, [false, false, false]],
    [-1.1, 0, [true, false, false]],
    [1.1, 0, [false, true, false]],
    [0, 1.1, [false, false, true]],
  ])("skewness %d and kurtosis %d: %j", (skewness, kurtosis, expected) => {
    const found = judgePaper({ ...paper(30, 80), skewness, kurtosis });
    expect([found?.tooEasyForStrong, found?.tooHardForWeak, found?.tooManyAlike]).toEqual(expected);
  });

  test.each<[Partial<Chosen>, string | undefined]>([
    [{}, undefined],
    [{ low: 1, high: 3 }, "draws-strong"],
    [{ low: 0, middle: 0, high: 0, all: 0 }, "unused"],
    [{ right: true, low: 1, high: 3 }, undefined],
    [{ right: true }, "repels-strong"],
    [{ right: true, low: 0, middle: 0, high: 0, all: 0 }, undefined],
  ])("an option %o: %s", (change, expected) => {
    expect(judgeOption(option(change), 12)).toBe(expected);
  });

  test.each([
    [75, "good"],
    [74.9, "fair"],
    [64, "fair"],
    [63.9, "poor"],
    [-20, "poor"],
    [undefined, undefined],
  ])("a consistency of %s %% is %s", (consistency, expected) => {
    expect(judgePaper(paper(30, consistency))?.consistency).toBe(expected);
  });
});
