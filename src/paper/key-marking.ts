/** How an item is marked by hand, in amounts. For the key alone: they tell how many options are right. */

import { ruleName } from "../quiz/item.ts";
import type { KeyedItem } from "../quiz/keyed-item.ts";
import { fraction } from "../quiz/numbers/fraction.ts";
import { multipleParts } from "../quiz/scoring/multiple.ts";
import { orderParts } from "../quiz/scoring/ordering.ts";
import { marksInWords } from "../words/explain.ts";
import type { ScoringWords } from "../words/scoring-words.ts";
import type { Words } from "../words/words.ts";

/** Whether a part of the answer can earn a part of the marks. */
export function paysParts(item: KeyedItem, words: Words): boolean {
  return shareOf(item, words) !== undefined;
}

/** @example marking(item) // "1 mark. 1/3 of a mark for each right pair; nothing off for a wrong one." */
export function marking(item: KeyedItem, words: Words): string {
  const each = marksInWords(words.scoring, fraction(item.marks, parts(item)));
  const how = shareOf(item, words)?.(each) ?? words.scoring.rules[ruleName(item)];
  return `${words.paper.marks(item.marks)}. ${how}`;
}

function shareOf(item: KeyedItem, { scoring }: Words) {
  const shares: ScoringWords["shares"] = scoring.shares;
  return shares[ruleName(item)];
}

/** Into how many equal parts the marks are cut. */
function parts(item: KeyedItem): number {
  switch (item.type) {
    case "multiple":
      return multipleParts(item.rule, item.correct.length, item.options.length);
    case "matching":
      return Object.keys(item.correct).length;
    case "ordering":
      return orderParts(item.rule, item.correct.length);
    default:
      return 1;
  }
}
