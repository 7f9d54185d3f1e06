/** Each of our rules as QTI's response processing: what sets SCORE. */
import type { KeyedItem, KeyedMultiple, KeyedOrdering } from "../../quiz/item.ts";
import { formatDecimal } from "../../quiz/numbers/decimal.ts";
import { allowance } from "../../quiz/scoring/numeric.ts";
import {
  addWhere,
  allOf,
  anyOf,
  at,
  choose,
  correct,
  float,
  identifier,
  isAnswered,
  matches,
  set,
  variable,
} from "./expressions.ts";
import { type El, el } from "./xml.ts";

/** Outcomes that count, beside SCORE; each begins at 0. */
export function countersOf(keyed: KeyedItem): readonly string[] {
  const counts = keyed.rule === "ou-multiple-response" || keyed.rule === "every-option";
  return counts ? ["RIGHT", "WRONG"] : [];
}

/** Whether SCORE comes from the response's mapping. */
export function isMapped(keyed: KeyedItem): boolean {
  return (
    keyed.rule === "right-pairs" ||
    keyed.rule === "right-minus-wrong" ||
    keyed.type === "short-text"
  );
}

export function scoreRules(keyed: KeyedItem): El[] {
  if (isMapped(keyed)) {
    const mapped = el("qti-map-response", { identifier: "RESPONSE" });
    return [choose({ when: isAnswered, rules: [set("SCORE", mapped)] })];
  }
  switch (keyed.type) {
    case "multiple":
      return multipleRules(keyed);
    case "ordering":
      return orderingRules(keyed);
    case "numeric": {
      const by = formatDecimal(allowance({ ...keyed, correct: Math.abs(keyed.correct) }));
      const near = el(
        "qti-equal",
        by === "0"
          ? { "tolerance-mode": "exact" }
          : { "tolerance-mode": "absolute", tolerance: `${by} ${by}` },
        variable("RESPONSE"),
        correct("RESPONSE"),
      );
      return [whole(allOf([isAnswered, near]), keyed)];
    }
    default:
      return [whole(matches(variable("RESPONSE"), correct("RESPONSE")), keyed)];
  }
}

function whole(when: El, { marks }: KeyedItem): El {
  return choose({ when, rules: [set("SCORE", float(marks))] });
}

function multipleRules(keyed: KeyedMultiple): El[] {
  const { rule, options, correct: right, marks } = keyed;
  if (rule === "all-or-nothing" || rule === "right-minus-wrong") {
    return [whole(matches(variable("RESPONSE"), correct("RESPONSE")), keyed)];
  }
  const counts = options.map((id) =>
    addWhere(
      el("qti-member", {}, identifier(id), variable("RESPONSE")),
      right.includes(id) ? "RIGHT" : "WRONG",
      1,
    ),
  );
  const less = (n: number) => el("qti-subtract", {}, float(n), variable("WRONG"));
  const part =
    rule === "ou-multiple-response"
      ? el("qti-max", {}, el("qti-min", {}, variable("RIGHT"), less(right.length)), float(0))
      : el("qti-sum", {}, less(options.length - right.length), variable("RIGHT"));
  const of = rule === "ou-multiple-response" ? right.length : options.length;
  const score = el("qti-divide", {}, el("qti-product", {}, part, float(marks)), float(of));
  return [...counts, choose({ when: isAnswered, rules: [set("SCORE", score)] })];
}

function orderingRules(keyed: KeyedOrdering): El[] {
  const { rule, correct: order, marks } = keyed;
  const n = order.length;
  /** Whether the response has the key's stretch of this length from `from` on at this place, from 1. */
  const has = (from: number, length: number, place: number) =>
    allOf(
      order.slice(from, from + length).map((id, step) => matches(at(place + step), identifier(id))),
    );
  const places = (length: number) =>
    Array.from({ length: n - length + 1 }, (_none, place) => place);
  switch (rule) {
    case "all-or-nothing":
      return [whole(matches(variable("RESPONSE"), correct("RESPONSE")), keyed)];
    case "absolute-position":
      return order.map((_id, place) => addWhere(has(place, 1, place + 1), "SCORE", marks / n));
    case "adjacent-pairs":
      return places(2).map((from) =>
        addWhere(
          anyOf(places(2).map((place) => has(from, 2, place + 1))),
          "SCORE",
          marks / (n - 1),
        ),
      );
    case "longest-run": {
      const lengths = Array.from({ length: n - 1 }, (_none, less) => n - less);
      const cases = lengths.map((length) => ({
        when: anyOf(
          places(length).flatMap((from) =>
            places(length).map((place) => has(from, length, place + 1)),
          ),
        ),
        rules: [set("SCORE", float((marks * length) / n))],
      }));
      return [choose(...cases)];
    }
  }
}
