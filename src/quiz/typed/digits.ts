/** Figures of all scripts, by Unicode's own data: decimal digits (Nd) stand in rows from nought to nine. */

const DIGIT = /\p{Nd}/gu;
const IS_DIGIT = /^\p{Nd}$/u;

/**
 * Writes ٤٥, ۴۵, ४५ and ４５ as 45 and leaves the rest alone.
 * @example plainDigits("۴۵ روپے") // "45 روپے"
 */
export function plainDigits(text: string): string {
  return text.replace(DIGIT, (digit) => String(codeOf(digit) - noughtOf(digit)));
}

/** How many scripts the text takes its figures from. @example digitScripts("4۵") // 2 */
export function digitScripts(text: string): number {
  return new Set((text.match(DIGIT) ?? []).map(noughtOf)).size;
}

/** The nought of the digit's row. Several rows may follow one another without a gap. */
function noughtOf(digit: string): number {
  const code = codeOf(digit);
  let first = code;
  while (IS_DIGIT.test(String.fromCodePoint(first - 1))) first--;
  return code - ((code - first) % 10);
}

function codeOf(digit: string): number {
  return digit.codePointAt(0) ?? 0;
}
