/** What all item types ask of a response before they score it: is it blank, is it bearable? */
import type { Fraction } from "../numbers/fraction.ts";
import type { Invalid, Reason, Unanswered } from "../result.ts";

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
 * @example invalid(ONE, "incomplete", "Place all.")
 * // { kind: "invalid", reason: "incomplete", hint: "Place all.", max: { n: 1, d: 1 } }
 */
export function invalid(max: Fraction, reason: Reason, hint: string): Invalid {
  return { kind: "invalid", reason, hint, max };
}

/**
 * What a response of the wrong shape comes to: unanswered where it is blank, else invalid.
 * @example refuse(ONE, 7, "one option") // { kind: "invalid", hint: "This item takes one option.", … }
 */
export function refuse(max: Fraction, response: unknown, expected: string): Unanswered | Invalid {
  if (isBlank(response)) return { kind: "unanswered", max };
  return invalid(max, "wrong-type", `This item takes ${expected}.`);
}

/**
 * What an option's id that is none comes to.
 * @example refuseOption(ONE, "e", ["a", "b"]) // { hint: 'There is no "e" here; there are a, b.', … }
 */
export function refuseOption(max: Fraction, id: unknown, legal: readonly string[]): Invalid {
  const shown = legal.length > 10 ? `${legal.slice(0, 10).join(", ")}, …` : legal.join(", ");
  return typeof id === "string"
    ? invalid(max, "unknown-option", `There is no ${quote(id)} here; there are ${shown}.`)
    : invalid(max, "wrong-type", `Options are named by text: ${shown}.`);
}

/** Foreign text for a hint: cut short, and with nothing in it that hides or reorders. */
export function quote(text: string): string {
  const short = text.length > 20 ? `${text.slice(0, 20)}…` : text;
  return `"${short.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, "\ufffd")}"`;
}
