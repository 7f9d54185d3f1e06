/** The expressions of QTI's response processing that ours is made of. */
import { type El, el } from "./xml.ts";

/** The value of a response or an outcome, by its name. */
export const variable = (identifier: string) => el("qti-variable", { identifier });
/** The right response, as declared. */
export const correct = (identifier: string) => el("qti-correct", { identifier });
/** A number as it stands. */
export const float = (value: number) =>
  el("qti-base-value", { "base-type": "float" }, String(value));
/** An option's id as it stands. */
export const identifier = (id: string) => el("qti-base-value", { "base-type": "identifier" }, id);
/** Whether there is any response. */
export const isAnswered = el("qti-not", {}, el("qti-is-null", {}, variable("RESPONSE")));
/** Gives an outcome a value. */
export const set = (name: string, value: El) =>
  el("qti-set-outcome-value", { identifier: name }, value);
/**
 * An outcome that holds a place, from 1: players read a place from a variable, not all from
 * figures.
 * @example placeName(2) // "PLACE2"
 */
export const placeName = (place: number) => `PLACE${place}`;
/** The entry at a place of the response, from 1. */
export const at = (place: number) => el("qti-index", { n: placeName(place) }, variable("RESPONSE"));
/** Whether the response has these entries, each directly behind the one before. */
export const holdsRun = (ids: readonly string[]) =>
  el("qti-contains", {}, variable("RESPONSE"), el("qti-ordered", {}, ...ids.map(identifier)));
/** Whether both are the same. */
export const matches = (a: El, b: El) => el("qti-match", {}, a, b);

/** All of them, or any of them; of one alone, itself. */
export const allOf = (conditions: readonly El[]) => joined("qti-and", conditions);
/** Any of them; of one alone, itself. */
export const anyOf = (conditions: readonly El[]) => joined("qti-or", conditions);
function joined(name: string, conditions: readonly El[]): El {
  const [first, ...others] = conditions;
  return first !== undefined && others.length === 0 ? first : el(name, {}, ...conditions);
}

/** If the first condition holds, its rules; else if the next holds, its rules … */
export function choose(...cases: readonly { when: El; rules: readonly El[] }[]): El {
  const branches = cases.map(({ when, rules }, place) =>
    el(place === 0 ? "qti-response-if" : "qti-response-else-if", {}, when, ...rules),
  );
  return el("qti-response-condition", {}, ...branches);
}

/** Adds to an outcome where the condition holds. */
export function addWhere(condition: El, outcome: string, amount: number): El {
  const more = set(outcome, el("qti-sum", {}, variable(outcome), float(amount)));
  return choose({ when: condition, rules: [more] });
}
