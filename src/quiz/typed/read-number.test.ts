import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatDecimal } from "../numbers/decimal.ts";
import { anyText } from "../test-kit.ts";
import { readNumber } from "./read-number.ts";

const read = (text: string, unit?: string, lang?: string) => {
  const found = readNumber(text, { unit, lang });
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
    ["20 of 5", "of 5", "20"],
    ["20 of 6", "of 5", "unit"],
    ["5 t CO2", "t CO2", "5"],
    ["5 t CO₂", "t CO2", "5"],
    ["5tCO2", "t CO2", "5"],
    ["5 T co2", "t CO₂", "5"],
    ["5", "t CO2", "5"],
    ["5 t", "t CO2", "5"],
    ["5 CO2", "t CO2", "unit"],
    ["5 6 t CO2", "t CO2", "unit"],
    ["CO2", "t CO2", "unit"],
    ["3 km²", "km2", "3"],
    ["3 km2", "km²", "3"],
    ["3²", "km²", "unit"],
    ["12 per 1,000 people", "per 1,000 people", "12"],
    ["12 per 1,000 People.", "per 1,000 people", "12"],
    ["12", "per 1,000 people", "12"],
    ["per 1,000 people", "per 1,000 people", "not-a-number"],
    ["1,000 people", "per 1,000 people", "1000"],
    ["12 1,000 people", "1,000 people", "12"],
    ["121,000 people", "1,000 people", "121000"],
    ["12 per 1 000 people", "per 1,000 people", "12"],
    ["12 per 1000 people", "per 1,000 people", "12"],
    ["5 mol·L-1", "mol·L⁻¹", "5"],
    ["5 mol⋅L−1", "mol·L⁻¹", "5"],
    ["5 m s^-1", "m s⁻¹", "5"],
    ["5 m^2", "m²", "5"],
    ["5 m^3", "m²", "several-numbers"],
    ["20 ºC", "°C", "20"],
    ["30'", "′", "30"],
    ["30''", "″", "30"],
    ["30'", "″", "unit"],
    ["500 كيلو", "کیلو", "500"],
    ["5 Straßen", "STRASSEN", "5"],
    ["7 années", "années".normalize("NFD"), "7"],
    ["7 années".normalize("NFD"), "années", "7"],
    ["7 Personen", "ＰＥＲＳＯＮＥＮ", "7"],
    ["٥٠٪", "%", "50"],
    ["50٪", "%", "50"],
    ["50％", "%", "50"],
    ["$500", "US dollars", "500"],
    ["US$500", "US dollars", "500"],
    ["500 dollars", "US dollars", "500"],
    ["$500 a month", "US dollars a month", "500"],
    ["€500", "US dollars", "unit"],
    ["£5", "British pounds", "5"],
    ["€5", "euros", "5"],
    ["$500", "dollars", "unit"],
  ])("%j for an item in %j: %s", (text, unit, expected) => {
    expect(read(text, unit)).toBe(expected);
  });

  test.each([
    ["11 cows", undefined],
    ["11 cows", "people"],
  ])("%j is refused, and the refusal names the item's own unit: %s", (text, unit) => {
    expect(readNumber(text, { unit })).toStrictEqual({
      kind: "refused",
      problem: { code: "unit", ...(unit !== undefined && { unit }) },
    });
  });

  describe("means what the lesson's language means by it, and where that is doubtful it asks", () => {
    // A number, or the readings that are asked back.
    test.each<[string, string, string | string[]]>([
      ["de", "5.000", "5000"],
      ["de", "1.000.000", "1000000"],
      ["de", "1.000,5", "1000.5"],
      ["de", "1,5", "1.5"],
      ["de", "3,142", "3.142"],
      ["de", "5,000", ["5", "5000"]],
      ["de", "1,50", "1.5"],
      ["de", "1,500", ["1,5", "1500"]],
      ["de", "1.5", ["1,5"]],
      ["de", "1,000.5", ["1000,5"]],
      ["de", "-1.5", ["-1,5"]],
      ["de", "0.5", ["0,5"]],
      ["de", ",5", "0.5"],
      ["de-AT", "5.000", "5000"],
      ["es", "5.000", "5000"],
      ["fr", "1 000,5", "1000.5"],
      ["fr", "5.000", "5000"],
      ["pl", "1,5", "1.5"],
      ["de-CH", "5.000", ["5", "5000"]],
      ["de-CH", "1'000.5", "1000.5"],
      ["en", "5.000", ["5", "5000"]],
      ["en", "1.500", ["1.5", "1500"]],
      ["en", "3.142", "3.142"],
      ["en", "0.500", "0.5"],
      ["en", "0,500", ["0.5"]],
      ["en", "1.50", "1.5"],
      ["en", "5,000", "5000"],
      ["en", "1,5", ["1.5"]],
      ["en", "1.000,5", ["1000.5"]],
      ["en", "1.000.000", ["1000000"]],
      ["en-GB", "5,000", "5000"],
      ["ur", "5,000", "5000"],
      ["ur-PK", "۵٬۰۰۰", "5000"],
      ["ar-EG", "٥٫٥", "5.5"],
      ["fa", "۵٬۰۰۰٫۵", "5000.5"],
      ["de", "٥٫٥", "5.5"],
      ["no such tag", "5,000", "5000"],
    ])("%s: %s is %j", (lang, text, expected) => {
      const found = readNumber(text, { lang });
      if (Array.isArray(expected)) {
        const problem = { code: "ambiguous", readings: expected };
        expect(found).toStrictEqual({ kind: "refused", problem });
      } else expect(read(text, undefined, lang)).toBe(expected);
    });

    test("and a currency by the names that the language has for it", () => {
      expect(read("$500", "US-Dollar", "de")).toBe("500");
      expect(read("$500", "dollars des États-Unis", "fr")).toBe("500");
      expect(read("€500", "US-Dollar", "de")).toBe("unit");
      expect(read("$500", "US dollars", "no such tag")).toBe("500");
    });

    test("and each reading, typed as it is shown, is read as it is meant", () => {
      const typed = fc.string({ unit: fc.constantFrom(..."01234500..,,"), maxLength: 12 });
      fc.assert(
        fc.property(fc.constantFrom("en", "de", "fr", "ur"), typed, (lang, text) => {
          const found = readNumber(text, { lang });
          if (found.kind !== "refused" || found.problem.code !== "ambiguous") return;
          for (const reading of found.problem.readings) {
            expect(read(reading, undefined, lang)).toBe(reading.replace(",", "."));
          }
        }),
        { numRuns: 500 },
      );
    });

    test("and what a machine writes for people in that language, it reads", () => {
      const languages = [
        "de",
        "fr",
        "es",
        "pl",
        "pt",
        "sv",
        "de-CH",
        "hi",
        "bn",
        "th",
        "ar-EG",
        "fa",
      ];
      fc.assert(
        fc.property(
          fc.constantFrom(...languages),
          fc.integer({ min: -1e12, max: 1e12 }).filter((n) => n % 1000 !== 0),
          (lang, thousandths) => {
            const number = thousandths / 1000;
            expect(read(new Intl.NumberFormat(lang).format(number), undefined, lang)).toBe(
              String(number),
            );
          },
        ),
      );
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
