/** How part of an answer counts, said beforehand. */
import { printWords } from "../../deck/print-words.ts";
import type { Item } from "../../quiz/item.ts";

/** Where part of an answer can earn or cost something, it says beforehand what. */
export function markingRule(item: Item): string {
  if (!["multiple", "matching", "ordering"].includes(item.type)) return "";
  return `<p class="how">${printWords.rules[`${item.type}:${item.rule}`] ?? ""}</p>`;
}
