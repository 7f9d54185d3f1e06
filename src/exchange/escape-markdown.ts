/** Text that Markdown is to show as it stands. */

const SIGNS = /[\\`*_[\]<>~$&|#{}@]/g;
/** What would be made a link of itself. */
const ADDRESS = /\b(https?|ftp)(?=:\/\/)|\bwww(?=\.)/gi;

/** What the dialect takes for an author's list. */
const BULLET = /[•‣◦▪●∙]/g;

/** @example escapeMarkdown("2 * 3 < 7") // "2 \\* 3 \\< 7" */
export function escapeMarkdown(text: string): string {
  return text
    .replace(SIGNS, "\\$&")
    .replace(ADDRESS, (start) => `${start}\\`)
    .replace(BULLET, (sign) => `&#${sign.codePointAt(0)};`);
}

/**
 * A line that begins no list, rule, heading or option.
 *
 * @example guardLine("- a) one") // "\\- a\\) one"
 * @example guardLine("1. one") // "1\\. one"
 */
export function guardLine(line: string): string {
  return line
    .replace(/^[-+=]/, "\\$&")
    .replace(/^(\(?\d+)([.)])/, "$1\\$2")
    .replace(/^(\(?[a-zA-Z])(\))/, "$1\\$2")
    .replace(/^(\\-\s*\(?\p{L}\s?)([.):])/u, "$1\\$2");
}
