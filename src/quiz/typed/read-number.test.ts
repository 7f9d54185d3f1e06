import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatDecimal } from "../numbers/decimal.ts";
import { anyText } from "../test-kit.ts";
import { read } from "./read-kit.ts";
import { readNumber } from "./read-number.ts";

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
    // Full width, with its own signs.
    ["５，０００", "5000"],
    ["－５．５", "-5.5"],
    ["＋５", "5"],
    ["￥５００", "500"],
    ["﹣5", "-5"],
    // Arabic figures with theirs.
    ["٥٬٠٠٠٫٥", "5000.5"],
    ["۵،۰۰۰", "5000"],
    ["٥٫٠٠٠", "5"],
    ["؜-٥", "-5"],
    ["५,०००", "5000"],
    ["১২", "12"],
    // Dashes that stand for a minus.
    ["–5", "-5"],
    ["‐5", "-5"],
    ["‑5", "-5"],
    ["—5", "-5"],
    ["$–5", "-5"],
    // Thousands as the Swiss and the French part them.
    ["1'000", "1000"],
    ["1’000’000.5", "1000000.5"],
    ["1‘000", "1000"],
    ["1ʼ000", "1000"],
    ["1\u00a0000", "1000"],
    ["1\u2009000", "1000"],
    ["1\u2009000\u2009000", "1000000"],
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
    ["1 000,000", "ambiguous"],
    ["1/2", "several-numbers"],
    ["1e3", "several-numbers"],
    ["0x10", "several-numbers"],
    ["11'00", "several-numbers"],
    ["1'000,000", "ambiguous"],
    ["1'0000", "several-numbers"],
    ["1،5", "ambiguous"],
    ["1,5", "ambiguous"],
    ["١٬٠", "grouping"],
    ["1.000.000", "ambiguous"],
    ["1.000,5", "ambiguous"],
    ["1,0000", "ambiguous"],
    ["1000,000", "ambiguous"],
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
