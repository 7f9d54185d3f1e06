/** Each of our rules as QTI's response processing: what sets SCORE. */
import type { KeyedItem, KeyedMultiple, KeyedOrdering } from "../../quiz/keyed-item.ts";
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
  holdsRun,
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

/** How many places of the response are looked at one by one. */
export function placesOf(keyed: KeyedItem): number {
  return keyed.rule === "absolute-position" ? keyed.correct.length : 0;
}

/** Whether SCORE comes from the response's mapping. */
export function isMapped(keyed: KeyedItem): boolean {
  return (
    keyed.rule === "right-pairs" ||
    keyed.rule === "right-minus-wrong" ||
    keyed.type === "short-text"
  );
}

/** The rules in the order in which they run; without a response SCORE stays 0. */
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
  const runsOf = (length: number) =>
    order.slice(0, n - length + 1).map((_id, from) => order.slice(from, from + length));
  const isRight = matches(variable("RESPONSE"), correct("RESPONSE"));
  /** The whole key is no part of a response: parts are shorter. */
  const holds = (run: readonly string[]) => (run.length === n ? isRight : holdsRun(run));
  switch (rule) {
    case "all-or-nothing":
      return [whole(isRight, keyed)];
    case "absolute-position":
      return order.map((id, place) =>
        addWhere(matches(at(place + 1), identifier(id)), "SCORE", marks / n),
      );
    case "adjacent-pairs":
      return runsOf(2).map((pair) => addWhere(holds(pair), "SCORE", marks / (n - 1)));
    case "longest-run": {
      const lengths = Array.from({ length: n - 1 }, (_none, less) => n - less);
      const cases = lengths.map((length) => ({
        when: anyOf(runsOf(length).map(holds)),
        rules: [set("SCORE", float((marks * length) / n))],
      }));
      return [choose(...cases)];
    }
  }
}
