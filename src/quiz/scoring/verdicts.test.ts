import { expect, test } from "vitest";
import type { KeyedItem } from "../keyed-item.ts";
import {
  ids,
  matching,
  multiple,
  numeric,
  ordering,
  shortText,
  single,
  trueFalse,
} from "../test-kit.ts";
import { score } from "./score.ts";
import { verdicts } from "./verdicts.ts";

// Each column is an option's id; r right, w wrong, m missed, k keyed, u unanswered, - none.
const LETTERS = { right: "r", wrong: "w", missed: "m", keyed: "k", unanswered: "u" };

test.each<[string, KeyedItem, unknown, string]>([
  ["a right single choice", single("b"), "b", "-r-"],
  ["a wrong single choice: its answer is not missed, it is the key", single("b"), "a", "wk-"],
  ["a wrong true or false", trueFalse("a"), "b", "kw"],
  ["a multiple choice", multiple("right-minus-wrong", "abc", "abcde"), ["a", "e"], "rmm-w"],
  ["a matching", matching("right-pairs", { a: "2", b: "1", c: "3" }), { a: "2", b: "2" }, "rwu"],
  ["an order, by place", ordering("absolute-position", "abcd"), ids("acbd"), "rwwr"],
  ["an order, all or nothing", ordering("all-or-nothing", "abcd"), ids("acbd"), "rwwr"],
  // Nothing stands in its place, and yet two of three pairs count.
  ["an order, by pairs", ordering("adjacent-pairs", "abcd"), ids("dabc"), "rrrw"],
  ["an order in two halves, by pairs", ordering("adjacent-pairs", "abcd"), ids("cdab"), "rrrr"],
  // The first entry stands in its place, and yet counts for nothing.
  ["an order without a pair", ordering("adjacent-pairs", "abcd"), ids("acbd"), "wwww"],
  ["an order, by its longest run", ordering("longest-run", "abcde"), ids("eabcd"), "rrrrw"],
  ["an order with a shorter run too", ordering("longest-run", "abcde"), ids("cdeab"), "wwrrr"],
  ["an order without a run", ordering("longest-run", "abcd"), ids("acbd"), "wwww"],
  ["a number", numeric(11), "11", ""],
  ["a name", shortText(["Lahore"]), "Lahore", ""],
])("%s is judged part by part", (_, item, response, expected) => {
  const result = score(item, response);
  if (result.kind !== "scored") throw new Error(`${response} is ${result.kind}`);
  const found = verdicts(item, result);
  const options = "options" in item ? item.options.toSorted() : [];
  const line = options.map((id) => {
    const verdict = found.get(id);
    return verdict === undefined ? "-" : LETTERS[verdict];
  });
  expect(line.join("")).toBe(expected);
});
