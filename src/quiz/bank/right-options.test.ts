import { expect, test } from "vitest";
import type { KeyedItem } from "../keyed-item.ts";
import {
  matching,
  multiple,
  numeric,
  ordering,
  shortText,
  single,
  trueFalse,
} from "../test-kit.ts";
import { rightOptions } from "./right-options.ts";

test.each<[KeyedItem, readonly string[]]>([
  [single("b"), ["b"]],
  [trueFalse("a"), ["a"]],
  [multiple("all-or-nothing", "ca", "abc"), ["c", "a"]],
  [matching("right-pairs", { a: "1" }), []],
  [ordering("longest-run", "ab"), []],
  [numeric(11), []],
  [shortText(["Lahore"]), []],
])("the right options of a $type item are %j", (item, expected) => {
  expect(rightOptions(item)).toStrictEqual(expected);
});
