/** Figures of the scripts read here: ASCII, Arabic-Indic, its eastern form (Urdu), full width. */

const NOUGHTS = [0x30, 0x660, 0x6f0, 0xff10];
const DIGIT = /[0-9\u0660-\u0669\u06f0-\u06f9\uff10-\uff19]/g;

/**
 * Writes ٤٥, ۴۵ and ４５ as 45 and leaves the rest alone.
 * @example plainDigits("۴۵ روپے") // "45 روپے"
 */
export function plainDigits(text: string): string {
  return text.replace(DIGIT, (digit) => String(digit.charCodeAt(0) - noughtOf(digit)));
}

/** How many scripts the text takes its figures from. @example digitScripts("4۵") // 2 */
export function digitScripts(text: string): number {
  return new Set((text.match(DIGIT) ?? []).map(noughtOf)).size;
}

function noughtOf(digit: string): number {
  return NOUGHTS.findLast((nought) => nought <= digit.charCodeAt(0)) ?? 0;
}
