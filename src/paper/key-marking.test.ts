import { expect, test } from "vitest";
import { EVERY_ITEM, matching, multiple, ordering, single } from "../quiz/test-kit.ts";
import * as words from "../words/en.ts";
import { marking, paysParts } from "./key-marking.ts";

// The amounts are those of the rules' formulas, reckoned by hand.
test.each([
  [multiple("right-minus-wrong", "ab", "abcde"), "1 mark. 1/2 of a mark for each right tick"],
  [multiple("right-minus-wrong", "abc", "abcde", 3), "3 marks. 1 mark for each right tick"],
  [multiple("ou-multiple-response", "abc", "abcde"), "1 mark. 1/3 of a mark for each right tick"],
  [multiple("every-option", "ab", "abcde"), "1 mark. 1/5 of a mark for each option"],
  [
    matching("right-pairs", { a: "1", b: "2", c: "4" }),
    "1 mark. 1/3 of a mark for each right pair",
  ],
  [ordering("absolute-position", "abcd"), "1 mark. 1/4 of a mark for each entry in its own place"],
  [ordering("adjacent-pairs", "abcd"), "1 mark. 1/3 of a mark for each entry directly followed"],
  [ordering("longest-run", "abcd", undefined, 2), "2 marks. Entries that"],
  [ordering("longest-run", "abcd", undefined, 2), "earns 1/2 of a mark for each of its entries"],
])("the key says what each part of an answer earns: %o", (item, expected) => {
  expect(marking(item, words)).toContain(expected);
  expect(paysParts(item, words)).toBe(true);
});

test.each([
  [single()],
  [multiple("all-or-nothing", "ab", "abcde")],
  [matching("all-or-nothing", { a: "1", b: "2" })],
  [ordering("all-or-nothing", "abcd")],
])("where only the whole answer counts it says so: %o", (item) => {
  expect(marking(item, words)).toMatch(/^1 mark\. Full marks .*, otherwise nothing\.$/);
  expect(paysParts(item, words)).toBe(false);
});

test("no rule is without its words", () => {
  for (const item of EVERY_ITEM)
    expect(marking(item, words)).toMatch(/^\d+ marks?\. [A-Z\d].* .*\.$/);
});
