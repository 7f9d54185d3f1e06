/** What all item types ask of a response before they score it: is it blank, is it bearable? */
import type { Fraction } from "../numbers/fraction.ts";
import type { Expected, Invalid, Problem, Unanswered } from "../result.ts";

/** The longest text that is read, in UTF-16 units. */
export const LONGEST_TEXT = 1000;

const BLANK = /^[\s\p{Default_Ignorable_Code_Point}]*$/u;

/**
 * Whether nothing was given: null, undefined, text without a visible character, [] or {}.
 * @throws whatever a hostile object throws when it is looked at; `scorer` catches it.
 * @example isBlank(" \u200f") // true
 */
export function isBlank(response: unknown): boolean {
  if (response === undefined || response === null) return true;
  if (typeof response === "string") return response.length <= LONGEST_TEXT && BLANK.test(response);
  if (Array.isArray(response)) return response.length === 0;
  return isRecord(response) && Object.keys(response).length === 0;
}

/**
 * Whether it is a bag of entries, such as `{ a: "2" }`. Lists, dates and maps are not.
 * @example isRecord(new Map()) // false
 */
export function isRecord(response: unknown): response is Readonly<Record<string, unknown>> {
  return Object.prototype.toString.call(response) === "[object Object]";
}

/**
 * An invalid result.
 * @example invalid(ONE, { code: "unreadable" })
 * // { kind: "invalid", problem: { code: "unreadable" }, max: { n: 1, d: 1 } }
 */
export function invalid(max: Fraction, problem: Problem): Invalid {
  return { kind: "invalid", problem, max };
}

/**
 * What a response of the wrong shape comes to: unanswered where it is blank, else invalid.
 * @example refuse(ONE, 7, "option")
 * // { kind: "invalid", problem: { code: "wrong-type", expected: "option" }, max: { n: 1, d: 1 } }
 */
export function refuse(max: Fraction, response: unknown, expected: Expected): Unanswered | Invalid {
  if (isBlank(response)) return { kind: "unanswered", max };
  return invalid(max, { code: "wrong-type", expected });
}

/**
 * What an option's id that is none comes to.
 * @example refuseOption(ONE, "e", ["a", "b"]).problem
 * // { code: "unknown-option", given: "e", legal: ["a", "b"] }
 */
export function refuseOption(max: Fraction, id: unknown, legal: readonly string[]): Invalid {
  return typeof id === "string"
    ? invalid(max, { code: "unknown-option", given: excerpt(id), legal })
    : invalid(max, { code: "wrong-type", expected: "option" });
}

/**
 * Foreign text that can be shown: cut short, and with nothing in it that hides or reorders.
 * @example excerpt("a\u202eb") // "a\ufffdb"
 */
export function excerpt(text: string): string {
  const short = text.length > 20 ? `${text.slice(0, 20)}…` : text;
  return short.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, "\ufffd");
}
