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
  [/(^|\n)\s*[•‣◦▪●∙]/, "a list's entries begin with - or *"],
];

/** What marks that no parser read were meant for. @example bareMarks("See [^1].") // ["there are no footnotes"] */
export function bareMarks(text: string): string[] {
  return MARKS.filter(([pattern]) => pattern.test(text)).map(([, message]) => message);
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
