import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fraction, ONE, sum } from "../numbers/fraction.ts";
import { marksOf, type Result } from "../result.ts";
import { anAnsweredItem, EVERY_ITEM, multiple } from "../test-kit.ts";
import { score } from "./score.ts";
import { total } from "./total.ts";

const item = multiple("right-minus-wrong", "abc", "abcdef");
const third = () => score(item, ["a"]);
const results = (): readonly Result[] =>
  [["a", "b", "c"], ["f"], null, ["x"], ["a"]].map((response) => score(item, response));

describe("a total", () => {
  test("of three thirds is one", () => {
    expect(total([third(), third(), third()])).toMatchObject({
      marks: ONE,
      max: fraction(3),
      partial: 3,
    });
  });

  test("of nothing is nothing of nothing", () => {
    expect(total([])).toStrictEqual({
      ...{ marks: { n: 0, d: 1 }, max: { n: 0, d: 1 }, items: 0 },
      ...{ unanswered: 0, invalid: 0, full: 0, partial: 0, none: 0 },
    });
  });

  test("keeps the unanswered and the invalid apart from what earned no mark", () => {
    expect(
      total([...results(), ...results(), ...results().slice(1), score(item, null)]),
    ).toStrictEqual({
      ...{ marks: { n: 3, d: 1 }, max: { n: 15, d: 1 }, items: 15 },
      ...{ unanswered: 4, invalid: 3, full: 2, partial: 3, none: 3 },
    });
  });

  test("is exact, whatever the order, and every result is counted once", () => {
    const answers = fc.array(anAnsweredItem, { maxLength: 20 });
    fc.assert(
      fc.property(answers, (list) => {
        const scored = list.map(({ item: one, response }) => score(one, response));
        const found = total(scored);
        expect(found).toStrictEqual(total(scored.toReversed()));
        expect(found.marks).toStrictEqual(sum(scored.map(marksOf)));
        const { unanswered, invalid, full, partial, none, items } = found;
        expect(unanswered + invalid + full + partial + none).toBe(items);
      }),
    );
  });

  test("of blanks is the maximum missed", () => {
    const blanks = EVERY_ITEM.map((one) => score(one, undefined));
    const all = EVERY_ITEM.length;
    expect(total(blanks)).toMatchObject({ max: fraction(all), unanswered: all, none: 0 });
  });
});
