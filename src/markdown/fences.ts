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

function scan(lines: readonly string[]): { code: boolean[]; open: number | undefined } {
  let open: string | undefined;
  let from: number | undefined;
  const code = lines.map((line, index) => {
    const [, mark = "", rest = ""] = FENCE.exec(line) ?? [];
    if (open === undefined) {
      // A backtick behind the fence makes it code in a line.
      if (mark === "" || (mark[0] === "`" && rest.includes("`"))) return false;
      open = mark;
      from = index;
    } else if (mark.startsWith(open) && rest.trim() === "") open = undefined;
    return true;
  });
  return { code, open: open === undefined ? undefined : from };
}
