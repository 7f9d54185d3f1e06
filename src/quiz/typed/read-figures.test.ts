import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { read } from "./read-kit.ts";
import { readNumber } from "./read-number.ts";

describe("figures mean what the lesson's language means by them, and where that is doubtful it asks", () => {
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
