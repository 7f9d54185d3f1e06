import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { PAPER_SIZES, paperCode, readPaperCode, SEEDS } from "./paper-code.ts";

const FIGURES = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const aPaper = fc.record({
  size: fc.constantFrom(...PAPER_SIZES),
  seed: fc.integer({ min: 0, max: SEEDS - 1 }),
});

describe("a paper's code", () => {
  test("gives back what it was made from, however it is typed", () => {
    fc.assert(
      fc.property(aPaper, (paper) => {
        const code = paperCode(paper);
        expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{3}-[0-9A-HJKMNP-TV-Z]{3}$/);
        for (const typed of [
          code,
          code.toLowerCase(),
          code.replace("-", ""),
          code.replace("-", " – "),
          ` ${code.replaceAll("0", "o").replaceAll("1", "l")} `,
          code.replaceAll("1", "I"),
        ]) {
          expect(readPaperCode(typed)).toEqual(paper);
        }
      }),
    );
  });

  test("notices every wrong figure", () => {
    fc.assert(
      fc.property(
        aPaper,
        fc.integer({ min: 0, max: 5 }),
        fc.constantFrom(...FIGURES),
        (paper, at, figure) => {
          const code = paperCode(paper).replace("-", "");
          fc.pre(code.charAt(at) !== figure);
          expect(readPaperCode(code.slice(0, at) + figure + code.slice(at + 1))).toBeUndefined();
        },
      ),
    );
  });

  test.each([[""], ["1"], ["1234567"], ["U00-000"], ["é00-000"], ["0".repeat(1e5)], ["<b>000"]])(
    "%j is none",
    (typed) => {
      expect(readPaperCode(typed)).toBeUndefined();
    },
  );

  test.each([-1, 0.5, SEEDS, Number.NaN])("no seed is %d", (seed) => {
    expect(() => paperCode({ size: 8, seed })).toThrow(RangeError);
  });

  test("names a different paper for every seed and size", () => {
    const codes = PAPER_SIZES.flatMap((size) =>
      Array.from({ length: 1000 }, (_, seed) => paperCode({ size, seed })),
    );
    expect(new Set(codes).size).toBe(3000);
  });
});
