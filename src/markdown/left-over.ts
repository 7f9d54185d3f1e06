/** What a parser leaves standing or drops without a word, although the author meant something by it. */

const MARKS: readonly (readonly [pattern: RegExp, message: string])[] = [
  [/(?<!\*)\*\*(?!\*)/, "** opens and closes bold words, with no blank inside"],
  [/(?<!_)__(?!_)/, "__ opens and closes bold words, with no blank inside"],
  [/~~/, "~~ strikes words out, with no blank inside"],
  [/\[\^[^\]\s]+\]/, "there are no footnotes"],
  [/!?\[[^\]]*\]\(/, "an address with blanks stands in <…>"],
  [/\[[ xX]\]\s/, "a list has no boxes to tick"],
  [/\$\$/, "$$ opens and closes a formula that is a paragraph of its own"],
  [/`/, "` opens and closes code"],
  // A bullet of another hand, or one that is a letter, a dash or a picture, on two lines at least.
  [/(^|\n)\s*[•‣◦▪●∙]/, "a list's entries begin with - or *"],
  [/(^|\n)\s*([‒–·∗\p{So}]|o) .*\n\s*\2 /u, "a list's entries begin with - or *"],
  [/(^|\n)\s*\(?[a-z][.)] .*\n\s*\(?[a-z][.)] /i, "a numbered list has figures, 1."],
  [/(^|\s)\*(?=\p{L})/u, "* opens and closes emphasis, with no blank inside; \\* is an asterisk"],
  [/==\S[^=]*==/, "== marks nothing; ** makes bold"],
  [/[\p{L})]~\d+~|[\p{L}\d)]\^[^\s^]+\^/u, "raised and lowered signs stand in a formula, $x^2$"],
  [/(^|\n)\|.*\|\s*(\n|$)/, "under a table's head stands a line |---|"],
  [/\[[^\]\n]+\]\[[^\]\n]*\]/, "a link's address stands behind it, [text](#id)"],
  [/!?\[\[.*\]\]/, "a link is [text](#id)"],
  [/(^|\s|\])\{[.#:][^{}\n]*\}|\{[a-z-]+=[^{}\n]*\}/, "only a headline takes {…}"],
  [/\{\{.*\}\}/, "{{…}} is filled by nobody"],
  [/(^|\n)\s*:::/, "::: encloses nothing"],
  [/(^|\n)\s*#{2,}\S/, "a headline has a blank behind its ##"],
];

/** What marks that no parser read were meant for. @example bareMarks("See [^1].") // ["there are no footnotes"] */
export function bareMarks(text: string): string[] {
  const meant = MARKS.filter(([pattern]) => pattern.test(text)).map(([, message]) => message);
  return [...new Set(meant)];
}

/**
 * The lines of a table that have more cells than its head: those behind the last are dropped.
 *
 * @example lostCells("| a |\n|---|\n| b | c |") // ["| b | c |"]
 */
export function lostCells(table: string): string[] {
  const [head = "", , ...rows] = table.trim().split("\n");
  return rows.filter((row) => cells(row) > cells(head));
}

function cells(row: string): number {
  return row
    .trim()
    .replace(/^\|/, "")
    .replace(/(?<!\\)\|$/, "")
    .split(/(?<!\\)\|/).length;
}
