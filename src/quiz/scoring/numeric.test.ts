import { describe, expect, test } from "vitest";
import { fraction, ONE, ZERO } from "../numbers/fraction.ts";
import { numeric } from "../test-kit.ts";
import { numericScorer } from "./numeric.ts";

const absolute = (size: number) => ({ tolerance: { absolute: size } });
const relative = (share: number) => ({ tolerance: { relative: share } });

describe("numeric", () => {
  test.each([
    ["exact", numeric(11), "11", true],
    ["exact", numeric(11), "11.0", true],
    ["exact", numeric(11), "12", false],
    ["exact", numeric(11), "11.0000000000000000000000001", false],
    ["exact", numeric(11), 11, true],
    ["exact", numeric(1000), "1,000", true],
    ["exact", numeric(500), "$500", true],
    ["exact", numeric(45), "٤٥", true],
    ["exact", numeric(45), "۴۵", true],
    ["exact", numeric(-3), "−3", true],
    ["exact", numeric(0.3), "0.3", true],
    ["exact", numeric(0.3), "0.30000000000000004", false],
    ["exact", numeric(0.3), 0.1 + 0.2, false],
    ["exact", numeric(0), "0", true],
    ["exact", numeric(1e21), "1000000000000000000000", true],
    // The bounds are right, also where 0.2 + 0.1 is not 0.3 in floating point.
    ["absolute", numeric(0.2, absolute(0.1)), "0.3", true],
    ["absolute", numeric(0.2, absolute(0.1)), "0.1", true],
    ["absolute", numeric(0.2, absolute(0.1)), "0.30000000000000001", false],
    ["absolute", numeric(10, absolute(1)), "11", true],
    ["absolute", numeric(10, absolute(1)), "9", true],
    ["absolute", numeric(10, absolute(1)), "11.01", false],
    ["absolute", numeric(10, absolute(1)), "8.99", false],
    ["absolute", numeric(10, absolute(0)), "10", true],
    ["absolute", numeric(10, absolute(0)), "10.1", false],
    ["relative", numeric(500, relative(0.05)), "525", true],
    ["relative", numeric(500, relative(0.05)), "475", true],
    ["relative", numeric(500, relative(0.05)), "525.01", false],
    ["relative", numeric(500, relative(0.05)), "474.99", false],
    ["relative", numeric(-500, relative(0.05)), "-525", true],
    ["relative", numeric(-500, relative(0.05)), "-526", false],
    ["relative", numeric(0, relative(0.05)), "0", true],
    ["relative", numeric(0, relative(0.05)), "0.001", false],
    ["relative", numeric(3, relative(0.1)), "3.3", true],
    ["relative", numeric(1.1, relative(0.1)), "1.21", true],
  ])("%s, key %j, answer %j: right is %j", (_, item, response, right) => {
    expect(numericScorer(item)(response)).toMatchObject({
      ...{ kind: "scored", marks: right ? ONE : ZERO, max: ONE, detail: { right } },
    });
  });

  test("keeps the number as it was read", () => {
    expect(numericScorer(numeric(1000, { marks: 2 }))("۱٬۰۰۰٫۵۰")).toStrictEqual({
      ...{ kind: "scored", marks: ZERO, max: fraction(2) },
      detail: { type: "numeric", right: false, value: "1000.5" },
    });
    expect(numericScorer(numeric(1000, { marks: 2 }))(1000)).toStrictEqual({
      ...{ kind: "scored", marks: fraction(2), max: fraction(2) },
      detail: { type: "numeric", right: true, value: "1000" },
    });
  });

  test.each([undefined, null, "", " \u200f", [], {}])("%j is unanswered", (response) => {
    expect(numericScorer(numeric(11))(response)).toStrictEqual({ kind: "unanswered", max: ONE });
  });

  test.each([
    ["11 or 12", { code: "several-numbers" }],
    ["eleven", { code: "not-a-number" }],
    ["11 cows", { code: "unit", unit: "people" }],
    [Number.NaN, { code: "not-a-number" }],
    [Number.POSITIVE_INFINITY, { code: "not-a-number" }],
    [JSON.parse("1e999"), { code: "not-a-number" }],
    [-0, { code: "negative-zero" }],
    ["1e999", { code: "several-numbers" }],
    ["1".repeat(1001), { code: "too-long", most: 1000 }],
    [" ".repeat(1001), { code: "too-long", most: 1000 }],
    [11n, { code: "wrong-type", expected: "number" }],
    [true, { code: "wrong-type", expected: "number" }],
    [[11], { code: "wrong-type", expected: "number" }],
    [new Array(1001).fill(11), { code: "wrong-type", expected: "number" }],
    [{ valueOf: () => 11 }, { code: "wrong-type", expected: "number" }],
  ])("%s is invalid: %o", (response, problem) => {
    const result = numericScorer(numeric(11, { unit: "people" }))(response);
    expect(result).toStrictEqual({ kind: "invalid", problem, max: ONE });
  });

  test("a thousand figures are read exactly", () => {
    const result = numericScorer(numeric(11))(`11.${"0".repeat(996)}1`);
    expect(result).toMatchObject({ kind: "scored", marks: ZERO });
    expect(numericScorer(numeric(1))("1".repeat(1000))).toMatchObject({ kind: "scored" });
  });

  test("the item's own unit may stand behind the number", () => {
    const score = numericScorer(numeric(11, { unit: "people" }));
    expect(score("11 people")).toMatchObject({ kind: "scored", marks: ONE });
  });
});
