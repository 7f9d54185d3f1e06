import { describe, expect, test } from "vitest";
import { type Fraction, fraction, ONE } from "../numbers/fraction.ts";
import type { Result } from "../result.ts";
import { f } from "../test-kit.ts";
import { type Certainty, calibration, certaintyMarks } from "./certainty.ts";

const scored = (marks: Fraction, max = ONE): Result => ({
  ...{ kind: "scored", marks, max, detail: { type: "numeric", right: true, value: "1" } },
});

describe("certainty-based marks", () => {
  // The table of Gardner-Medwin, as Moodle documents it.
  test.each<[Certainty, number, number]>([
    [1, 1, 0],
    [2, 2, -2],
    [3, 3, -6],
  ])(
    "at certainty %i are %i for a right answer and %i for a wrong one",
    (certainty, right, wrong) => {
      expect(certaintyMarks(scored(ONE), certainty)).toEqual(f(right));
      expect(certaintyMarks(scored(f(0)), certainty)).toEqual(f(wrong));
    },
  );

  // Moodle: a fraction above nought times what a right answer earns.
  test.each<[Certainty, Fraction, Fraction, Fraction]>([
    [3, f(1, 3), ONE, f(1)],
    [2, f(1, 2), ONE, f(1)],
    [3, f(2), f(2), f(6)],
    [2, f(3, 2), f(2), f(3)],
    [3, f(0), f(2), f(-12)],
  ])("at certainty %i for %o of %o are %o", (certainty, marks, max, expected) => {
    expect(certaintyMarks(scored(marks, max), certainty)).toEqual(expected);
  });

  test.each<Result>([
    { kind: "unanswered", max: ONE },
    { kind: "invalid", problem: { code: "unreadable" }, max: ONE },
  ])("are none for what was not scored: $kind", (result) => {
    expect(certaintyMarks(result, 3)).toBeUndefined();
  });

  test("pay best where each certainty is honest, by the expectation of each", () => {
    const expected = (certainty: Certainty, percent: number) => {
      const marks = (part: Fraction) => certaintyMarks(scored(part), certainty)?.n ?? Number.NaN;
      return (percent * marks(ONE) + (100 - percent) * marks(f(0))) / 100;
    };
    const best = (percent: number) =>
      ([1, 2, 3] as const).toSorted((a, b) => expected(b, percent) - expected(a, percent))[0];
    expect([0, 50, 66, 68, 75, 79, 81, 100].map(best)).toEqual([1, 1, 1, 2, 2, 2, 3, 3]);
  });
});

describe("calibration", () => {
  const tries = (certainty: Certainty, right: number, wrong: number) =>
    Array.from({ length: right + wrong }, (_, at) => ({
      ...{ certainty, result: scored(at < right ? ONE : fraction(0)) },
    }));

  test.each<[Certainty, number, number, number | undefined, string]>([
    [1, 0, 0, undefined, "too-few"],
    [1, 2, 2, 50, "too-few"],
    [1, 2, 3, 40, "fits"],
    [1, 5, 0, 100, "under"],
    [2, 2, 3, 40, "over"],
    [2, 7, 3, 70, "fits"],
    [2, 9, 1, 90, "under"],
    [3, 7, 3, 70, "over"],
    [3, 8, 2, 80, "fits"],
    [3, 10, 0, 100, "fits"],
  ])(
    "at certainty %i, right %i times and wrong %i: %s %%, %s",
    (certainty, right, wrong, ...rest) => {
      const [percent, judgement] = rest;
      expect(calibration(tries(certainty, right, wrong))[certainty - 1]).toMatchObject({
        ...{ certainty, answers: right + wrong, right, percent, judgement },
      });
    },
  );

  test("counts a partly right answer as not right, and what was not scored not at all", () => {
    const partly = [...tries(3, 4, 0), { certainty: 3 as const, result: scored(f(1, 2)) }];
    const blank = { certainty: 3 as const, result: { kind: "unanswered", max: ONE } as const };
    expect(calibration([...partly, blank])[2]).toMatchObject({ answers: 5, right: 4, percent: 80 });
  });
});
