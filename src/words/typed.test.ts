import { describe, expect, test } from "vitest";
import type { KeyedItem } from "../quiz/keyed-item.ts";
import { score } from "../quiz/scoring/score.ts";
import { numeric, shortText, single } from "../quiz/test-kit.ts";
import { askBack } from "../quiz/typed/ask-back.ts";
import { numberInWords } from "../quiz/typed/number-words.ts";
import { suggest } from "../quiz/typed/suggest.ts";
import { typed } from "./en.ts";

describe("numbers in words", () => {
  test.each([
    ["eleven", 11],
    ["Eleven.", 11],
    ["nought", 0],
    ["twenty-one", 21],
    ["twenty one", 21],
    ["ninety–nine", 99],
    ["a hundred", 100],
    ["five hundred", 500],
    ["two hundred and five", 205],
    ["one hundred twenty-one", 121],
    ["a thousand", 1000],
    ["three thousand five hundred", 3500],
    ["five hundred thousand", 500_000],
    ["two million three hundred thousand and one", 2_300_001],
    ["ten lakh", 1_000_000],
    ["a dozen", 12],
    ["about eleven", 11],
  ])("%s is %d", (text, expected) => {
    expect(numberInWords(text, typed.numbers)).toBe(expected);
  });

  test.each([
    [""],
    ["and"],
    ["eleven twelve"],
    ["one twenty"],
    ["twenty eleven"],
    ["eleven people"],
    ["eleven or twelve"],
    ["one half"],
    ["toString"],
    ["11"],
  ])("%j is none", (text) => {
    expect(numberInWords(text, typed.numbers)).toBeUndefined();
  });
});

describe("what was probably meant is asked back", () => {
  const eleven = numeric(11, { unit: "people" });
  const pay = numeric(500, { unit: "US$ a month" });
  const city = shortText(["Peshawar", "Peshawur"], 0, ["Karachi", "Lahore"]);
  const group = shortText(["lawyers"], 0, ["teachers", "police"]);
  test.each<[string, KeyedItem, string | undefined]>([
    ["eleven", eleven, "11"],
    ["Eleven people", eleven, undefined],
    ["11 men", eleven, "11"],
    ["about 11", eleven, "11"],
    ["some 1,000 men", eleven, "1000"],
    ["500 dollars each", pay, "500"],
    ["11 or 12", eleven, undefined],
    ["11/12", eleven, undefined],
    ["CO2", eleven, undefined],
    ["the 3rd", eleven, undefined],
    ["cows", eleven, undefined],
    // What is read, right or wrong, needs no question.
    ["11", eleven, undefined],
    ["12", eleven, undefined],
    ["$500", pay, undefined],
    ["in Peshawar", city, "Peshawar"],
    ["It was in Peshawar.", city, "Peshawar"],
    ["Peshwar", city, "Peshawar"],
    ["in Peshwar", city, "Peshawar"],
    ["Pehsawur", city, "Peshawar"],
    // A slip of another item's answer is asked back the same way: it says not which is right.
    ["Karatchi", city, "Karachi"],
    ["in Lahore", city, "Lahore"],
    ["laywers", group, "lawyers"],
    ["the laywers", group, "lawyers"],
    ["not Peshawar", city, undefined],
    ["Lahore or Peshawar", city, undefined],
    ["Peshawar Karachi", city, undefined],
    ["Quetta", city, undefined],
    ["Peshawar", city, undefined],
    ["Karachi", city, undefined],
    ["in", city, undefined],
    ["", city, undefined],
    ["b", single("a"), undefined],
  ])("%s: %s", (response, item, expected) => {
    expect(suggest(item, response, typed)).toBe(expected);
  });

  test("of two answers that are as near, neither is named", () => {
    const bin = shortText(["Hasan"], 0, ["Hasin"]);
    expect(suggest(bin, "Hasn", typed)).toBeUndefined();
  });

  test("in the lesson's own writing, so that it is read when it is taken", () => {
    const german = { ...numeric(1.5), lang: "de" };
    expect(suggest(german, "etwa 1,5 davon", typed)).toBe("1,5");
    expect(score(german, "1,5")).toMatchObject({ marks: { n: 1, d: 1 } });
  });

  test.each<[string, KeyedItem, string[]]>([
    ["11.000", eleven, ["11", "11000"]],
    ["11,5", eleven, ["11.5"]],
    ["eleven", eleven, ["11"]],
    ["in Peshawar", city, ["Peshawar"]],
    ["11", eleven, []],
    ["cows", eleven, []],
    ["Quetta", city, []],
  ])("with a doubtful figure's readings among it: %s, %j", (response, item, expected) => {
    expect(askBack(item, response, typed)).toEqual(expected);
  });

  test("while scoring stays exact", () => {
    expect(score(city, "in Peshawar")).toMatchObject({ marks: { n: 0, d: 1 } });
    expect(score(eleven, "eleven")).toMatchObject({ kind: "invalid" });
  });

  test.each([[7], [null], [["Peshawar"]], ["x".repeat(5000)], ["\ud800"]])(
    "of %j nothing is",
    (odd) => {
      expect(suggest(city, odd, typed)).toBeUndefined();
    },
  );
});
