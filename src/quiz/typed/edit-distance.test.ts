import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { editDistance } from "./edit-distance.ts";

/** The textbook recursion, without a bound: optimal string alignment on code points. */
function textbook(a: readonly string[], b: readonly string[]): number {
  const memo = new Map<string, number>();
  const at = (i: number, j: number): number => {
    if (i === 0) return j;
    if (j === 0) return i;
    const known = memo.get(`${i},${j}`);
    if (known !== undefined) return known;
    const change = at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
    let best = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, change);
    if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
      best = Math.min(best, at(i - 2, j - 2) + 1);
    }
    memo.set(`${i},${j}`, best);
    return best;
  };
  return at(a.length, b.length);
}

describe("the edit distance", () => {
  test.each([
    ["peshawar", "peshawar", 0],
    ["peshawar", "peshawur", 1],
    ["peshawar", "peshwar", 1],
    ["peshawar", "pesshawar", 1],
    ["peshawar", "peshwaar", 1],
    ["peshawar", "epshwaar", 2],
    ["ab", "ba", 1],
    // Damerau's unrestricted distance would be 2; alignment edits no character twice.
    ["ca", "abc", 3],
    ["kitten", "sitting", 3],
    ["", "abc", 3],
    ["abc", "", 3],
    ["", "", 0],
    ["😀a", "a😀", 1],
    ["😀", "😁", 1],
  ])("from %s to %s is %d", (a, b, expected) => {
    for (let limit = 0; limit <= 5; limit++) {
      expect(editDistance(a, b, limit)).toBe(expected <= limit ? expected : undefined);
      expect(editDistance(b, a, limit)).toBe(expected <= limit ? expected : undefined);
    }
  });

  test("is the textbook's wherever it is within the limit", () => {
    const word = fc.string({ unit: fc.constantFrom(..."abc😀"), maxLength: 9 });
    fc.assert(
      fc.property(word, word, fc.nat(6), (a, b, limit) => {
        const exact = textbook([...a], [...b]);
        expect(editDistance(a, b, limit)).toBe(exact <= limit ? exact : undefined);
      }),
      { numRuns: 3000 },
    );
  });

  test("of two long texts keeps to the diagonal: it ends at all", () => {
    const [a, b] = ["ab".repeat(9000), "ba".repeat(9000)];
    expect(editDistance(a, b, 3)).toBe(2);
  });
});
