import { expect, test } from "vitest";
import type { KeyedItem } from "../keyed-item.ts";
import {
  EVERY_ITEM,
  matching,
  multiple,
  numeric,
  ordering,
  shortText,
  single,
  trueFalse,
} from "../test-kit.ts";
import { assertSound } from "./assert-sound.ts";

test.each([...EVERY_ITEM, numeric(1, { tolerance: { absolute: 0 } })])(
  "a sound item passes: $type, $rule",
  (item) => {
    expect(() => assertSound(item)).not.toThrow();
  },
);

const broken = (item: KeyedItem, change: object) => ({ ...item, ...change }) as KeyedItem;
const pairs = matching("right-pairs", { a: "2", b: "1" });

test.each<[string, KeyedItem]>([
  ['a single item has no rule "some"', broken(single(), { rule: "some" })],
  ['a numeric item has no rule "all-or-nothing"', broken(numeric(1), { rule: "all-or-nothing" })],
  ['a essay item has no rule "all-or-nothing"', broken(single(), { type: "essay" })],
  ["its marks are 0", single("a", "ab", 0)],
  ["its marks are -1", single("a", "ab", -1)],
  ["its marks are 0.5", single("a", "ab", 0.5)],
  ["its marks are NaN", single("a", "ab", Number.NaN)],
  ['"a" is there twice', single("a", "aba")],
  ['its key "e" is none of its options', single("e", "abc")],
  ['its key "c" is none of its options', trueFalse("c")],
  ["its key is empty", multiple("all-or-nothing", "", "abc")],
  ['"a" is there twice', multiple("all-or-nothing", "a", "aa")],
  ['"a" is there twice', multiple("all-or-nothing", "aa", "ab")],
  ['its key "x" is none of its options', multiple("all-or-nothing", "ax", "ab")],
  ["an order needs two entries", ordering("longest-run", "a")],
  ["an order needs two entries", ordering("longest-run", "")],
  ["its key does not place every entry", ordering("longest-run", "ab", "abc")],
  ["its key does not place every entry", ordering("longest-run", "abc", "ab")],
  ['"a" is there twice', ordering("longest-run", "ab", "aa")],
  ['"b" is there twice', ordering("longest-run", "bb", "ab")],
  ['its key "c" is none of its options', ordering("longest-run", "ac", "ab")],
  ["its key is empty", matching("right-pairs", {})],
  ["its key does not pair every prompt", broken(pairs, { options: ["a", "b", "c"] })],
  ["its key does not pair every prompt", broken(pairs, { options: ["a"] })],
  ['"a" is there twice', broken(pairs, { options: ["a", "a"] })],
  ['"1" is there twice', matching("right-pairs", { a: "1" }, "1231")],
  ['its key "b" is none of its options', broken(pairs, { options: ["a", "c"] })],
  ['its key "9" is none of its options', matching("right-pairs", { a: "9" })],
  ["its key is NaN", numeric(Number.NaN)],
  ["its key is Infinity", numeric(Number.POSITIVE_INFINITY)],
  [
    "the rule `tolerance` goes with one tolerance, and no other rule does",
    broken(numeric(1), { rule: "tolerance" }),
  ],
  [
    "the rule `tolerance` goes with one tolerance, and no other rule does",
    broken(numeric(1), { tolerance: { absolute: 1 } }),
  ],
  [
    "the rule `tolerance` goes with one tolerance, and no other rule does",
    broken(numeric(1), { rule: "tolerance", tolerance: {} }),
  ],
  ["its tolerance is -1", numeric(1, { tolerance: { absolute: -1 } })],
  ["its tolerance is NaN", numeric(1, { tolerance: { relative: Number.NaN } })],
  ["its tolerance is Infinity", numeric(1, { tolerance: { relative: Number.POSITIVE_INFINITY } })],
  ["its key is empty", shortText([])],
  ["its distance is -1", shortText(["a"], -1)],
  ["its distance is 0.5", shortText(["a"], 0.5)],
])("%s", (flaw, item) => {
  expect(() => assertSound(item)).toThrow(
    new Error(`Item \`${item.id}\` cannot be scored: ${flaw}.`),
  );
});
