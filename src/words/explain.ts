/** Puts a result into one sentence. It never says what would have been right. */

import type { KeyedItem } from "../quiz/item.ts";
import { compare, type Fraction, formatFraction, ONE } from "../quiz/numbers/fraction.ts";
import type {
  ChoiceDetail,
  MatchingDetail,
  NumericDetail,
  OrderingDetail,
  Result,
  Scored,
  ShortTextDetail,
} from "../quiz/result.ts";

/**
 * How a result came about.
 *
 * @param item the item that was scored; its rule decides the words
 * @throws Error if the result is of another kind of item.
 * @example explain(item, score(item, ["a", "b", "e"])) // key a, b, c; right-minus-wrong
 * // "2 of 3 right, 1 wrong: 1/3 of a mark."
 * @example explain(item, score(item, null)) // "Not answered; worth 1 mark."
 */
export function explain(item: KeyedItem, result: Result): string {
  switch (result.kind) {
    case "unanswered":
      return `Not answered; worth ${marksInWords(result.max)}.`;
    case "invalid":
      return `Not scored: ${result.hint}`;
    case "scored":
      return `${reasonFor(item, result)}: ${marksInWords(result.marks)}.`;
  }
}

/** @example marksInWords({ n: 1, d: 3 }) // "1/3 of a mark" */
export function marksInWords(marks: Fraction): string {
  if (marks.n === 0) return "no mark";
  const figure = formatFraction(marks);
  if (compare(marks, ONE) < 0) return `${figure} of a mark`;
  return `${figure} ${figure === "1" ? "mark" : "marks"}`;
}

function reasonFor(item: KeyedItem, { detail }: Scored): string {
  switch (detail.type) {
    case "choice":
      if (item.type === "multiple") return multipleReason(item.rule, item.options.length, detail);
      if (item.type !== "single" && item.type !== "true-false") break;
      return detail.wrong.length === 0 ? "Right" : "Wrong";
    case "matching":
      if (item.type !== "matching") break;
      return matchingReason(item.rule, detail);
    case "ordering":
      if (item.type !== "ordering") break;
      return orderingReason(item.rule, detail);
    case "numeric":
      if (item.type !== "numeric") break;
      return numericReason(item.rule, detail);
    case "short-text":
      if (item.type !== "short-text") break;
      return TEXT_REASONS[detail.match];
  }
  throw new Error(
    `The result of a ${detail.type} item does not explain \`${item.id}\`, a ${item.type} item.`,
  );
}

const STRICT = "all or nothing";

function multipleReason(rule: string, options: number, detail: ChoiceDetail): string {
  const [right, wrong, missed] = [detail.right.length, detail.wrong.length, detail.missed.length];
  const keyed = right + missed;
  if (rule === "every-option") {
    const held = options - wrong - missed;
    return `${held} of ${options} options judged rightly, ${wrong} wrongly ticked, ${missed} missed`;
  }
  const counts = `${right} of ${keyed} right, ${wrong} wrong`;
  if (rule === "all-or-nothing") return wrong + missed === 0 ? counts : `${counts}, ${STRICT}`;
  if (rule === "right-minus-wrong") {
    return wrong > right ? `${counts}, never below zero` : counts;
  }
  return right + wrong > keyed ? `${counts}, marked on the worst ${keyed} ticks` : counts;
}

function matchingReason(rule: string, detail: MatchingDetail): string {
  const { right, wrong, unanswered } = detail;
  const pairs = right.length + wrong.length + unanswered.length;
  const open = unanswered.length === 0 ? "" : `, ${unanswered.length} unanswered`;
  const counts = `${right.length} of ${pairs} pairs right, ${wrong.length} wrong${open}`;
  return rule === "all-or-nothing" && right.length < pairs ? `${counts}, ${STRICT}` : counts;
}

function orderingReason(rule: string, detail: OrderingDetail): string {
  const { counted, of } = detail;
  if (rule === "adjacent-pairs") return `${counted} of ${of} neighbouring pairs in order`;
  if (rule === "longest-run") {
    return counted === 0
      ? "No run in order"
      : `The longest run in order has ${counted} of ${of} entries`;
  }
  const counts = `${counted} of ${of} entries in place`;
  return rule === "all-or-nothing" && counted < of ? `${counts}, ${STRICT}` : counts;
}

function numericReason(rule: string, { right, value }: NumericDetail): string {
  if (rule === "tolerance") return `${value} is ${right ? "within" : "outside"} the tolerance`;
  return `${value} is ${right ? "right" : "wrong"}`;
}

const TEXT_REASONS: Readonly<Record<ShortTextDetail["match"], string>> = {
  accepted: "An accepted answer",
  near: "Near enough to an accepted answer",
  rival: "As near to another answer as to this one",
  none: "Not an accepted answer",
};
