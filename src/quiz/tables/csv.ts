/** Tables as CSV that a spreadsheet opens as text and numbers, never as formulas. */

/** What a spreadsheet may take for the start of a formula, also behind blanks and in full width. */
const FORMULA = /^[\s\p{Default_Ignorable_Code_Point}]*[=+\-@＝＋－−＠|%]|^[\t\r\n]/u;
/** Controls have no place in a cell; line breaks within one become spaces. */
const CONTROLS = /(?!\s)\p{Cc}/gu;

/**
 * RFC 4180: cells parted by commas, rows by CRLF, quotation marks doubled. Numbers stand as they
 * are; a text that a spreadsheet could take for a formula gets an apostrophe before it, as OWASP
 * advises ("CSV Injection").
 *
 * @example toCsv([["option", "hands"], ["=1+1", 12]]) // 'option,hands\r\n"\'=1+1",12\r\n'
 */
export function toCsv(rows: readonly (readonly (string | number)[])[]): string {
  return rows.map((row) => `${row.map(cell).join(",")}\r\n`).join("");
}

function cell(value: string | number): string {
  if (typeof value === "number") return Number.isFinite(value) ? String(value) : "";
  const safe = FORMULA.test(value) ? `'${value}` : value;
  const text = safe.replace(CONTROLS, "").replace(/\s*[\r\n\u2028\u2029]+\s*/g, " ");
  return /[",;'\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
