import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatDecimal } from "../numbers/decimal.ts";
import { anyText } from "../test-kit.ts";
import { readNumber } from "./read-number.ts";

const read = (text: string, unit?: string) => {
  const found = readNumber(text, unit);
  return found.kind === "number" ? formatDecimal(found.value) : found.problem.code;
};

describe("reading a number", () => {
  test.each([
    ["11", "11"],
    [" 11 ", "11"],
    ["11.", "11"],
    ["1,000.", "1000"],
    ["1.5", "1.5"],
    [".5", "0.5"],
    ["-.5", "-0.5"],
    ["0", "0"],
    ["+7", "7"],
    ["+ 7", "7"],
    ["-3", "-3"],
    ["−3", "-3"],
    ["- 3", "-3"],
    [" - 3", "-3"],
    ["$ - 3", "-3"],
    ["1,000", "1000"],
    ["12,000", "12000"],
    ["123,456,789.25", "123456789.25"],
    ["1 000", "1000"],
    ["1\u202f000\u202f000", "1000000"],
    ["1,00,000", "100000"],
    ["10,00,000", "1000000"],
    ["1,00,000.55", "100000.55"],
    ["٤٥", "45"],
    ["۴۵", "45"],
    ["４５", "45"],
    ["١٬٠٠٠", "1000"],
    ["۱٬۰۰۰٫۵", "1000.5"],
    ["\u200f۴۵\u200f", "45"],
    ["007", "7"],
    ["$500", "500"],
    ["500$", "500"],
    ["$ 500", "500"],
    ["US$500", "500"],
    ["US$ 500", "500"],
    ["USD 500", "500"],
    ["-$500", "-500"],
    ["$-500", "-500"],
    ["$.50", "0.5"],
    ["€500", "500"],
    ["₨ 500", "500"],
  ])("%j is %s", (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test.each([
    ["11 or 12", "several-numbers"],
    ["11-12", "several-numbers"],
    ["11–12", "several-numbers"],
    ["11, 12", "several-numbers"],
    ["11 12", "several-numbers"],
    ["1 00 0", "several-numbers"],
    ["1 000,000", "several-numbers"],
    ["1/2", "several-numbers"],
    ["1e3", "several-numbers"],
    ["0x10", "several-numbers"],
    ["11'000", "several-numbers"],
    ["1،5", "several-numbers"],
    ["1,5", "grouping"],
    ["١٬٠", "grouping"],
    ["1.000.000", "grouping"],
    ["1.000,5", "grouping"],
    ["1,0000", "grouping"],
    ["1000,000", "grouping"],
    ["1,000,00", "grouping"],
    ["1,,000", "grouping"],
    ["1..5", "grouping"],
    ["123,00,000", "grouping"],
    ["eleven", "not-a-number"],
    ["½", "not-a-number"],
    ["Ⅻ", "not-a-number"],
    ["NaN", "not-a-number"],
    ["Infinity", "not-a-number"],
    ["-", "not-a-number"],
    ["$", "not-a-number"],
    [".", "not-a-number"],
    ["", "not-a-number"],
    ["4۵", "mixed-figures"],
    ["٤۵", "mixed-figures"],
    ["11 people", "unit"],
    ["people 11", "unit"],
    ["a11", "unit"],
    ["11a", "unit"],
    ["10²", "unit"],
    ["2½", "unit"],
    ["11%", "unit"],
    ["1,000,", "unit"],
    ["11?", "unit"],
    ["~11", "unit"],
    ["(11)", "unit"],
    ["--11", "unit"],
    ["-+11", "unit"],
    ["11-", "unit"],
    ["$$11", "unit"],
    ["$11$", "unit"],
    ["$€11", "unit"],
    ["Rs.500", "unit"],
    ["Rs .500", "unit"],
    ["a.5", "unit"],
    ["-0", "negative-zero"],
    ["−0.00", "negative-zero"],
    ["-$0", "negative-zero"],
    ["11\ud800", "illegible"],
    ["\u202e11", "illegible"],
    ["11\u0000", "illegible"],
  ])("%j is refused: %s", (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test.each([
    ["500 a month", "US$ a month", "500"],
    ["$500 a month", "US$ a month", "500"],
    ["US$ 500 a month.", "US$ a month", "500"],
    ["usd 500", "US$ a month", "500"],
    ["500 A MONTH", "US$ a month", "500"],
    ["$500", "US$ a month", "500"],
    ["500", "US$ a month", "500"],
    ["$ 500 $ a month", "US$ a month", "unit"],
    ["500 a month a month", "US$ a month", "unit"],
    ["500 a year", "US$ a month", "unit"],
    ["€500", "US$ a month", "unit"],
    ["500 dollars", "US$ a month", "unit"],
    ["20 people", "people", "20"],
    ["20people", "people", "20"],
    ["people: 20", "people", "unit"],
    ["20 persons", "people", "unit"],
    ["20 rusd", "r$", "unit"],
    ["20 usdr", "$r", "unit"],
    ["20 popel", "people", "unit"],
    ["Rs.500", "Rs", "500"],
    ["Rs. 500", "Rs", "500"],
    ["Rs .500", "Rs", "0.5"],
    ["$20", "people", "unit"],
    ["20%", "%", "20"],
    ["20 %", "%", "20"],
    ["20", "", "20"],
    ["$20", "", "unit"],
    ["20 of 5", "of 5", "several-numbers"],
  ])("%j for an item in %j: %s", (text, unit, expected) => {
    expect(read(text, unit)).toBe(expected);
  });

  test.each([
    ["11 cows", undefined],
    ["11 cows", "people"],
  ])("%j is refused, and the refusal names the item's own unit: %s", (text, unit) => {
    expect(readNumber(text, unit)).toStrictEqual({
      kind: "refused",
      problem: { code: "unit", ...(unit !== undefined && { unit }) },
    });
  });

  test("what a machine writes for people, it reads", () => {
    const languages = ["en-GB", "en-IN", "ur-PK", "ar-EG", "fa-IR"].map(
      (language) => new Intl.NumberFormat(language),
    );
    const numbers = fc.integer({ min: -1e9, max: 1e9 }).filter((n) => n !== 0);
    fc.assert(
      fc.property(fc.constantFrom(...languages), numbers, (language, number) => {
        expect(read(language.format(number))).toBe(String(number));
      }),
    );
  });

  test("whatever is typed, it is one number or a refusal", () => {
    const typed = fc.string({ unit: fc.constantFrom(..."0123 ,.-$٤۴a٬٫−") });
    fc.assert(
      fc.property(fc.oneof(typed, anyText), (text) => {
        const found = readNumber(text);
        if (found.kind === "number") {
          expect(formatDecimal(found.value)).toMatch(/^-?\d+(\.\d+)?$/);
        } else expect(found.problem.code).toMatch(/^[a-z-]+$/);
      }),
    );
  });

  test("plain figures are always read as the number they are", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, min: -1e15, max: 1e15 }), (number) => {
        fc.pre(!String(number).includes("e") && number !== 0);
        expect(read(String(number))).toBe(String(number));
      }),
    );
  });
});
