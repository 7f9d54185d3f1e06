/** What a key was meant to type, whatever the keyboard's script. Pure. */

export interface Typed {
  readonly key: string;
  /** The key's place on the keyboard, as on a US one. */
  readonly code: string;
  readonly shiftKey: boolean;
}

/** The space bar with Shift types others on French, Persian and Japanese keyboards. */
export const SPACE = /^[\s\u200B-\u200D]$/;
/** A key that types nothing. One that types may type two letters at once: لا, where others have B. */
export const NAMED = /^[A-Z][A-Za-z0-9]+$/;
/** A sign that no script has for itself, and any letter that is Latin, says what it means. */
const AS_SAID = /[\p{Script_Extensions=Latin}\p{Script_Extensions=Common}]/u;
const FULL_WIDTH = /^[\uFF01-\uFF5E]$/;

/** Signs by their place, for keyboards of other scripts: plain, and with Shift. */
const SIGNS: Readonly<Record<string, readonly [string, string]>> = {
  Slash: ["/", "?"],
  Period: [".", ">"],
  Comma: [",", "<"],
  Minus: ["-", "_"],
  Equal: ["=", "+"],
  BracketLeft: ["[", "{"],
  BracketRight: ["]", "}"],
};

/**
 * 1 to 9, by the key's place: above letters other scripts have their own figures, French keyboards signs.
 *
 * @example digitOf({ key: "&", code: "Digit1", shiftKey: false }) // 1
 */
export function digitOf({ key, code }: Typed): number | undefined {
  const digit = NAMED.test(key) ? undefined : /^(?:Digit|Numpad)([1-9])$/.exec(code)?.[1];
  return digit === undefined ? undefined : Number(digit);
}

/** The Latin letter or sign that was meant: what was typed, or else what stands there on a US keyboard. */
export function signOf({ key, code, shiftKey }: Typed): string {
  const said = FULL_WIDTH.test(key) ? key.normalize("NFKC") : key;
  if (AS_SAID.test(said)) return said.toLowerCase();
  const letter = /^Key([A-Z])$/.exec(code)?.[1];
  return letter?.toLowerCase() ?? SIGNS[code]?.[shiftKey ? 1 : 0] ?? key;
}
