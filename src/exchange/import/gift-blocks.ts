/** Cuts GIFT into its questions and parses each, so that one's mistake is no other's. */
import { type GIFTQuestion, parse } from "gift-pegjs";
import { type Diagnostic, mistake, type Place } from "../../markdown/diagnostic.ts";

/** A longer question would keep the parser busy for long. */
const LONGEST = 100_000;

/** What stands between blank lines, with the line on which it begins; comments alone are nothing. */
export function blocksOf(text: string): { text: string; line: number }[] {
  const blocks: { text: string; line: number }[] = [];
  let lines: string[] = [];
  const flush = (end: number) => {
    const block = lines.join("\n");
    if (/^(?!\s*\/\/).*\S/m.test(block)) blocks.push({ text: block, line: end - lines.length + 1 });
    lines = [];
  };
  const all = text.split(/\r\n?|\n/);
  for (const [at, line] of all.entries()) {
    if (line.trim() === "") flush(at);
    else lines.push(line);
  }
  flush(all.length);
  return blocks;
}

/** A block that cannot be read goes into `found`, with the line that is at fault. */
export function parseBlock(
  block: string,
  place: Place,
  found: Diagnostic[],
): GIFTQuestion | undefined {
  const wrong = (line: number, message: string) => {
    found.push(mistake({ file: place.file, line: place.line + line - 1 }, "gift", message));
    return undefined;
  };
  if (block.length > LONGEST) {
    return wrong(1, `a question holds at most ${LONGEST} characters; found ${block.length}`);
  }
  const bare = block.replace(/\\./g, "  ").replace(/^\s*\/\/.*$/gm, "");
  const [opened, closed] = [bare.split("{").length - 1, bare.split("}").length - 1];
  if (opened !== closed) {
    const last = bare.slice(0, Math.max(bare.lastIndexOf("{"), bare.lastIndexOf("}")));
    const rule = "every { of a question is closed by a } before the next blank line";
    return wrong(last.split("\n").length, `${rule}; found ${opened} and ${closed}`);
  }
  try {
    const [question] = parse(block);
    return question ?? wrong(1, "there is no question here");
  } catch (error) {
    const line = whereOf(error);
    const said = block.split("\n")[line - 1]?.trim().slice(0, 60) ?? "";
    return wrong(line, `this cannot be read as GIFT; found "${said}"`);
  }
}

/** The line, from 1, that a parser's error names. */
function whereOf(error: unknown): number {
  if (!(error instanceof Error) || !("location" in error)) throw error;
  const { location } = error as Error & { location: { start: { line: number } } };
  return location.start.line;
}
