/** What a platform's tags say of an item. */
import { ruleName } from "../quiz/item.ts";
import type { Question } from "../quiz/question.ts";
import { paragraphsOf } from "./bank.ts";

/**
 * `objective:`, `level:`, `rule:`, `paragraph:` and `enemy:` with what the item says.
 *
 * @param carried ids of the items in the file; of enemies only those are told
 */
export function tagsOf(question: Question, carried: ReadonlySet<string>): string[] {
  const { item } = question;
  return [
    `objective:${item.objective}`,
    `level:${item.level}`,
    `rule:${ruleName(item)}`,
    ...paragraphsOf(question).map((n) => `paragraph:${n}`),
    ...item.enemies.filter((id) => carried.has(id)).map((id) => `enemy:${id}`),
  ];
}
