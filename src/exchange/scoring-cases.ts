/** For tests: an item of every type and rule, with responses right, partly right, wrong and empty. */
import type { KeyedItem } from "../quiz/keyed-item.ts";
import { marksOf } from "../quiz/result.ts";
import { score } from "../quiz/scoring/score.ts";
import {
  matching,
  multiple,
  numeric,
  ordering,
  shortText,
  single,
  trueFalse,
} from "../quiz/test-kit.ts";

export interface Case {
  readonly id: string;
  readonly item: KeyedItem;
  readonly responses: readonly unknown[];
}

const TICKS = [
  ["a", "c"],
  ["a"],
  ["a", "b"],
  ["a", "c", "b"],
  ["b", "d"],
  ["a", "b", "c", "d", "e"],
  [],
];
const ORDERS = [
  ["c", "a", "b", "d"],
  ["d", "c", "a", "b"],
  ["c", "d", "a", "b"],
  ["c", "a", "d", "b"],
  ["d", "b", "a", "c"],
];
const PAIRS = [
  { a: "2", b: "1", c: "3" },
  { a: "2", b: "3", c: "3" },
  { a: "4", b: "4", c: "4" },
  { a: "2" },
  {},
];
const pairs = { a: "2", b: "1", c: "3" };

/** Each item with responses as `score` takes them. */
export const CASES: readonly Case[] = [
  { id: "one", item: single("b", "abc", 2), responses: ["b", "a", ""] },
  { id: "truth", item: trueFalse("a"), responses: ["a", "b", ""] },
  { id: "all-or-none", item: multiple("all-or-nothing", "ac", "abcde"), responses: TICKS },
  { id: "minus", item: multiple("right-minus-wrong", "ac", "abcde", 3), responses: TICKS },
  {
    id: "minus-three",
    item: multiple("right-minus-wrong", "ace", "abcde"),
    responses: [["a", "c", "e"], ...TICKS],
  },
  { id: "ou", item: multiple("ou-multiple-response", "ac", "abcde"), responses: TICKS },
  { id: "every", item: multiple("every-option", "ac", "abcde", 2), responses: TICKS },
  { id: "pairs", item: matching("right-pairs", pairs, "1234", 2), responses: PAIRS },
  { id: "all-pairs", item: matching("all-or-nothing", pairs), responses: PAIRS },
  { id: "order", item: ordering("all-or-nothing", "cabd"), responses: ORDERS },
  { id: "place", item: ordering("absolute-position", "cabd", "abcd", 3), responses: ORDERS },
  { id: "next", item: ordering("adjacent-pairs", "cabd"), responses: ORDERS },
  { id: "run", item: ordering("longest-run", "cabd"), responses: ORDERS },
  { id: "number", item: numeric(11, { unit: "people" }), responses: ["11", "12", ""] },
  {
    id: "near",
    item: numeric(500, { tolerance: { relative: 0.05 } }),
    responses: ["475", "525", "526", ""],
  },
  {
    id: "below",
    item: numeric(-2.5, { tolerance: { absolute: 0.1 } }),
    responses: ["-2.4", "-2.3", "2.5"],
  },
  {
    id: "city",
    item: shortText(["Peshawar", "Peshawur", "a*b"], 1),
    responses: ["Peshawar", "peshawur", "a*b", "Karachi", ""],
  },
];

/** Our own marks, as a share of the most: 0 to 1. */
export function ourShare(item: KeyedItem, response: unknown): number {
  const result = score(item, response);
  const { n, d } = marksOf(result);
  return n / d / item.marks;
}
