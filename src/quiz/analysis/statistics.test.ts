import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as items from "./item-statistics.ts";
import { countMarks, type MarkedItem } from "./marks.ts";
import * as paper from "./paper-statistics.ts";

type ItemStatistics = items.ItemStatistics;
type PaperStatistics = paper.PaperStatistics;
interface Marks {
  readonly items: readonly MarkedItem[];
  /** A row an attempt, a column an item. */
  readonly attempts: readonly (readonly number[])[];
}
const itemStatistics = (marks: Marks) =>
  items.itemStatistics(countMarks(marks.items, marks.attempts));
const paperStatistics = (marks: Marks) =>
  paper.paperStatistics(countMarks(marks.items, marks.attempts));

/** Seven attempts on four items of 1, 2, 1 and 1 marks. */
const CLASS: Marks = {
  items: [
    { id: "p", max: 1, guess: 0.25 },
    { id: "q", max: 2, guess: 0.4 },
    { id: "r", max: 1 },
    { id: "s", max: 1, guess: 0 },
  ],
  attempts: [
    [1, 2, 0, 1],
    [1, 1, 0.5, 0],
    [0, 2, 1, 1],
    [1, 0, 0, 1],
    [0, 1, 0.25, 0],
    [1, 2, 1, 1],
    [0, 0, 0, 0],
  ],
};

describe("of a paper", () => {
  // Reckoned apart with Python's `statistics`: skewness and kurtosis by the formulas of Excel's SKEW
  // and KURT, consistency from mean variance and mean covariance of the items.
  test.each<[keyof PaperStatistics, number]>([
    ["attempts", 7],
    ["max", 5],
    ["mean", 2.6785714285714284],
    ["median", 2.5],
    ["standardDeviation", 1.7601745043359438],
    ["skewness", -0.2279050950709584],
    ["kurtosis", -0.9761479623616172],
    ["internalConsistency", 65.06564201088698],
    ["errorRatio", 59.10529416990751],
    ["standardError", 1.040356318691471],
  ])("the %s is %d", (what, expected) => {
    expect(paperStatistics(CLASS)[what]).toBeCloseTo(expected, 8);
  });

  test("with an even number of attempts the median lies between the two in the middle", () => {
    const even = { ...CLASS, attempts: CLASS.attempts.slice(0, 6) };
    // Totals 4, 2.5, 4, 2, 1.25, 5.
    expect(paperStatistics(even).median).toBeCloseTo(3.25, 8);
  });

  const lone: Marks = { items: [{ id: "p", max: 1 }], attempts: [] };
  const equal = [1, 1, 1, 1, 1].map((x) => [x, x]);
  test.each<[string, Marks, (keyof PaperStatistics)[]]>([
    [
      "nobody",
      lone,
      ["mean", "median", "standardDeviation", "skewness", "kurtosis", "internalConsistency"],
    ],
    ["one", { ...lone, attempts: [[1]] }, ["standardDeviation", "skewness", "kurtosis"]],
    ["two", { ...CLASS, attempts: CLASS.attempts.slice(0, 2) }, ["skewness", "kurtosis"]],
    ["three", { ...CLASS, attempts: CLASS.attempts.slice(0, 3) }, ["kurtosis"]],
    [
      "one item",
      { ...lone, attempts: [[1], [0], [1], [1]] },
      ["internalConsistency", "errorRatio"],
    ],
    [
      "no spread",
      { items: CLASS.items.slice(0, 2), attempts: equal },
      ["skewness", "kurtosis", "internalConsistency", "errorRatio", "standardError"],
    ],
  ])("with %s, what cannot be reckoned is left open", (_, marks, open) => {
    const found = paperStatistics(marks);
    for (const what of open) expect(found[what]).toBeUndefined();
    for (const value of Object.values(found)) expect(value).not.toBeNaN();
  });
});

describe("of an item", () => {
  // Facility, deviation, intended and effective weight, discrimination index and efficiency.
  test.each<[string, number[]]>([
    ["p", [57.142857, 53.452248, 20, 19.841752, 21.320072, 26.315789]],
    ["q", [57.142857, 44.986771, 40, 34.29341, 60.263561, 66.438356]],
    ["r", [39.285714, 45.316348, 20, 21.254174, 48.290224, 52.884615]],
    ["s", [57.142857, 53.452248, 20, 24.610664, 57.338218, 63.157895]],
  ])("%s is %j", (id, expected) => {
    const found = itemStatistics(CLASS).find((item) => item.id === id);
    const values = [
      found?.facility,
      found?.standardDeviation,
      found?.intendedWeight,
      found?.effectiveWeight,
      found?.discriminationIndex,
      found?.discriminativeEfficiency,
    ];
    expect(values).toHaveLength(expected.length);
    for (const [at, value] of values.entries()) expect(value).toBeCloseTo(expected[at] ?? -1, 5);
  });

  test("the random guess score is told where it is known", () => {
    expect(itemStatistics(CLASS).map(({ guessScore }) => guessScore)).toEqual([
      25,
      20,
      undefined,
      0,
    ]);
  });

  test("that works against the total has no effective weight, and the others share it", () => {
    const against: Marks = {
      items: ["p", "q", "r"].map((id) => ({ id, max: 1 })),
      attempts: [
        [0, 1, 1],
        [0, 1, 1],
        [1, 0, 0],
        [0, 1, 0],
      ],
    };
    const [p, q, r] = itemStatistics(against);
    expect(p?.effectiveWeight).toBeUndefined();
    expect(p?.discriminationIndex).toBeLessThan(0);
    expect((q?.effectiveWeight ?? 0) + (r?.effectiveWeight ?? 0)).toBeCloseTo(100, 8);
  });

  test.each<[string, Marks, (keyof ItemStatistics)[]]>([
    ["nobody", { ...CLASS, attempts: [] }, ["facility", "standardDeviation", "effectiveWeight"]],
    ["one attempt", { ...CLASS, attempts: CLASS.attempts.slice(0, 1) }, ["standardDeviation"]],
    [
      "all right",
      {
        ...CLASS,
        attempts: [
          [1, 2, 1, 1],
          [1, 1, 0, 1],
          [1, 0, 1, 1],
        ],
      },
      ["discriminationIndex", "discriminativeEfficiency"],
    ],
    [
      "the only item",
      { items: CLASS.items.slice(0, 1), attempts: [[1], [0], [1]] },
      ["discriminationIndex", "discriminativeEfficiency"],
    ],
  ])("with %s, what cannot be reckoned is left open", (_, marks, open) => {
    const [first] = itemStatistics(marks);
    for (const what of open) expect(first?.[what]).toBeUndefined();
    for (const value of Object.values(first ?? {})) expect(value).not.toBeNaN();
  });
});

/** Nine attempts; of the five items one that nobody answered, one that all got right, one that works against. */
const ODD: Marks = {
  items: [3, 1, 2, 1, 1].map((max, at) => ({ id: `i${at}`, max })),
  attempts: [
    [3, 1, 0, 0, 1],
    [2, 2 / 3, 0, 1, 1],
    [1, 1 / 3, 0, 1, 1],
    [3, 1, 0, 0, 1],
    [0, 1 / 3, 0, 1, 1],
    [1.5, 0, 0, 1, 1],
    [3, 2 / 3, 0, 0, 1],
    [0.5, 0, 0, 1, 1],
    [1, 1, 0, 0, 1],
  ],
};

// Reckoned apart with Python's fractions, from Moodle's published formulas alone.
describe("of a paper on which items fail", () => {
  test("the paper's figures are exact, a consistency below nought among them", () => {
    const found = paperStatistics(ODD);
    expect(found.mean).toBeCloseTo(3.7777777777777777, 10);
    expect(found.median).toBeCloseTo(3.5, 10);
    expect(found.standardDeviation).toBeCloseTo(1.070436048222094, 10);
    expect(found.skewness).toBeCloseTo(-0.08169183725746891, 10);
    expect(found.kurtosis).toBeCloseTo(-1.890384363111636, 10);
    expect(found.internalConsistency).toBeCloseTo(-66.66666666666667, 8);
    expect(found.errorRatio).toBeCloseTo(129.09944487358055, 8);
    expect(found.standardError).toBeCloseTo(1.3819269959814164, 10);
  });

  test.each<[string, (number | undefined)[]]>([
    ["i0", [55.555556, 38.188131, 37.5, 67.401303, -37.796447, -42.857143]],
    ["i1", [55.555556, 40.824829, 12.5, 32.598697, 31.282475, 32.653061]],
    ["i2", [0, 0, 25, 0, undefined, undefined]],
    ["i3", [55.555556, 52.704628, 12.5, undefined, -78.902403, -91.489362]],
    ["i4", [100, 0, 12.5, 0, undefined, undefined]],
  ])("%s is %j", (id, expected) => {
    const found = itemStatistics(ODD).find((item) => item.id === id);
    const values = [
      ...[found?.facility, found?.standardDeviation, found?.intendedWeight],
      ...[found?.effectiveWeight, found?.discriminationIndex, found?.discriminativeEfficiency],
    ];
    for (const [at, value] of values.entries()) {
      const wanted = expected[at];
      if (wanted === undefined) expect(value, String(at)).toBeUndefined();
      else expect(value, String(at)).toBeCloseTo(wanted, 5);
    }
  });
});

test("the order of attempts changes nothing, and shares stay within their bounds", () => {
  const attempts = fc.array(
    fc.tuple(
      ...CLASS.items.map(({ max }) => fc.integer({ min: 0, max: 4 }).map((n) => (n * max) / 4)),
    ),
    { minLength: 1, maxLength: 12 },
  );
  fc.assert(
    fc.property(attempts, (rows) => {
      const there = { ...CLASS, attempts: rows };
      const back = { ...CLASS, attempts: rows.toReversed() };
      for (const [at, one] of itemStatistics(there).entries()) {
        const other = itemStatistics(back)[at];
        for (const [what, value] of Object.entries(one)) {
          const turned = Object.entries(other ?? {}).find(([key]) => key === what)?.[1];
          if (typeof value !== "number") expect(turned).toBe(value);
          else expect(turned).toBeCloseTo(value, 6);
        }
        expect(Math.abs(one.discriminationIndex ?? 0)).toBeLessThanOrEqual(100.000001);
        expect(one.discriminativeEfficiency ?? 0).toBeLessThanOrEqual(100.000001);
      }
      expect(paperStatistics(there).skewness ?? 0).toBeCloseTo(
        paperStatistics(back).skewness ?? 0,
        6,
      );
    }),
  );
});
