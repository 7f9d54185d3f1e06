/** Cuts a Markdown file at its `#` and `##` headings, keeping the line of each part. */
import { type Diagnostic, mistake } from "./diagnostic.ts";
import { codeLines } from "./fences.ts";

export interface Section {
  /** 0 for what stands before the first heading; such a section comes first, and only where it has text. */
  readonly level: 0 | 1 | 2;
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
  const before = { level: 0 as 0 | 1 | 2, heading: "", line: firstLine, lines: [] as string[] };
  const sections = [before];
  const lines = text.split("\n");
  const code = codeLines(lines);
  for (const [index, line] of lines.entries()) {
    const [, hashes = "", heading = ""] = code[index] ? [] : (HEADING.exec(line) ?? []);
    const level = hashes.length;
    if (level === 1 || level === 2) {
      sections.push({ level, heading: heading.trim(), line: firstLine + index, lines: [] });
    } else sections.at(-1)?.lines.push(line);
  }
  return sections
    .filter(({ level, lines }) => level > 0 || lines.some((line) => line.trim() !== ""))
    .map(({ lines, ...section }) => ({
      ...section,
      body: lines.join("\n"),
      bodyLine: section.level === 0 ? section.line : section.line + 1,
    }));
}

const HEADING = /^(#{1,2})(?:\s+(.*))?$/;

/** Names text that stands where nothing shows it. @param where as a sentence's subject: "before its title" */
export function refuseText(
  section: Section,
  file: string,
  where: string,
  found: Diagnostic[],
): void {
  const { text, line } = trimLines(section.body, section.bodyLine);
  if (text === "") return;
  const [first = ""] = text.split("\n", 1);
  const message = `what stands ${where} is shown nowhere; found "${first.slice(0, 60)}"`;
  found.push(mistake({ file, line }, "lost-text", message));
}

/**
 * A text without its blank first and last lines, and the line on which it then begins.
 * @example trimLines("\n\ntext\n", 4) // { text: "text", line: 6 }
 */
export function trimLines(text: string, line: number): { text: string; line: number } {
  const lines = text.split("\n");
  const first = lines.findIndex((l) => l.trim() !== "");
  if (first < 0) return { text: "", line };
  const last = lines.findLastIndex((l) => l.trim() !== "");
  return { text: lines.slice(first, last + 1).join("\n"), line: line + first };
}
