/** Moodle's names for the ways in which an order is marked, for those that are ours too. */
import type { RuleOf } from "../../quiz/item.ts";

/** By our rule, as `gradingtype` has it. */
export const ORDERING: Readonly<Record<RuleOf<"ordering">, string>> = {
  "all-or-nothing": "ALL_OR_NOTHING",
  "absolute-position": "ABSOLUTE_POSITION",
  "adjacent-pairs": "RELATIVE_NEXT_EXCLUDE_LAST",
  "longest-run": "LONGEST_CONTIGUOUS_SUBSET",
};
