/** Knows which lines of a text are code, so that nothing in them is taken for a mark of ours. */

const FENCE = /^ {0,3}(`{3,}|~{3,})(.*)$/;

/**
 * For each line, whether it belongs to a fenced block of code, its fences included.
 *
 * @example codeLines(["a", "```", "# b", "```", "c"]) // [false, true, true, true, false]
 */
export function codeLines(lines: readonly string[]): boolean[] {
  return scan(lines).code;
}

/** The index of the fence that nothing closes, if there is one. @example openFence(["a", "```", "b"]) // 1 */
export function openFence(lines: readonly string[]): number | undefined {
  return scan(lines).open;
}

/** What ends code that nothing closes: a slide, an item or a part of one begins. */
const BEGINS = /^(---\s*|#{1,2}\s.*\{.*#.*\}\s*|(Alone|Notes?):\s*|- [a-z]\) .*)$/;

/** Code that nothing closes ends where something of ours begins, so that it hides nothing else. */
function scan(lines: readonly string[]): { code: boolean[]; open: number | undefined } {
  const whole = fenced(lines, false);
  return whole.open === undefined ? whole : fenced(lines, true);
}

function fenced(
  lines: readonly string[],
  endsEarly: boolean,
): { code: boolean[]; open: number | undefined } {
  let open: string | undefined;
  let from: number | undefined;
  let unclosed: number | undefined;
  const code = lines.map((line, index) => {
    if (endsEarly && open !== undefined && BEGINS.test(line)) {
      unclosed ??= from;
      open = undefined;
    }
    const [, mark = "", rest = ""] = FENCE.exec(line) ?? [];
    if (open === undefined) {
      // A backtick behind the fence makes it code in a line.
      if (mark === "" || (mark[0] === "`" && rest.includes("`"))) return false;
      open = mark;
      from = index;
    } else if (mark.startsWith(open) && rest.trim() === "") open = undefined;
    return true;
  });
  return { code, open: unclosed ?? (open === undefined ? undefined : from) };
}
