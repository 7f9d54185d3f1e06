/** Cuts a Markdown file at its `#` and `##` headings, keeping the line of each part. */

export interface Section {
  readonly level: 1 | 2;
  /** The heading's line without its hashes. */
  readonly heading: string;
  /** The line of the file on which the heading stands. */
  readonly line: number;
  /** The text below the heading, up to the next one. */
  readonly body: string;
  readonly bodyLine: number;
}

/**
 * @example cutAtHeadings("# A\n\n## B\ntext", 1)
 * // [{ level: 1, heading: "A", line: 1, … }, { level: 2, heading: "B", line: 3, body: "text", … }]
 */
export function cutAtHeadings(text: string, firstLine: number): Section[] {
  const sections: { level: 1 | 2; heading: string; line: number; lines: string[] }[] = [];
  for (const [index, line] of text.split("\n").entries()) {
    const hashes = line.startsWith("## ") ? 2 : line.startsWith("# ") ? 1 : undefined;
    if (hashes !== undefined) {
      const heading = line.slice(hashes).trim();
      sections.push({ level: hashes, heading, line: firstLine + index, lines: [] });
    } else sections.at(-1)?.lines.push(line);
  }
  return sections.map(({ lines, ...section }) => ({
    ...section,
    body: lines.join("\n"),
    bodyLine: section.line + 1,
  }));
}

/** A text without its blank first and last lines, and the line on which it then begins. */
export function trimLines(text: string, line: number): { text: string; line: number } {
  const lines = text.split("\n");
  const first = lines.findIndex((l) => l.trim() !== "");
  if (first < 0) return { text: "", line };
  const last = lines.findLastIndex((l) => l.trim() !== "");
  return { text: lines.slice(first, last + 1).join("\n"), line: line + first };
}
