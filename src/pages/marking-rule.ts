/** How part of an answer counts, said beforehand. */

import { type Item, ruleName } from "../quiz/item.ts";
import type { Words } from "../words/words.ts";

/** Where part of an answer can earn or cost something, it says beforehand what. */
export function markingRule(item: Item, words: Words): string {
  if (!["multiple", "matching", "ordering"].includes(item.type)) return "";
  return `<p class="how">${words.scoring.rules[ruleName(item)]}</p>`;
}
