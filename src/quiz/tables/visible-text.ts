/** Text that anybody may have typed, as it may be shown anywhere. */

/** Joiners between letters belong to the spelling of names, in Persian and Urdu as well. */
const HIDDEN = /((?<=[\p{L}\p{M}])[\u200c\u200d](?=\p{L}))|[\p{C}\p{Zl}\p{Zp}]/gu;

/**
 * With a mark in place of every sign that controls, hides or reorders what stands around it.
 * @example visibleText("a\u202eb\n") // "a\ufffdb\ufffd"
 */
export function visibleText(text: string): string {
  return text.replace(HIDDEN, (_, joiner?: string) => joiner ?? "\ufffd");
}
