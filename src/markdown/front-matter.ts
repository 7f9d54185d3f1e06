/** Splits YAML front matter from the text that follows it. */
import { LineCounter, parseDocument } from "yaml";
import { type Diagnostic, mistake } from "./diagnostic.ts";

export interface FrontMatter {
  /** What the YAML says; undefined where there is none or it cannot be read. */
  readonly data: unknown;
  /** The text after the front matter, and the line of the file on which it begins. */
  readonly rest: string;
  readonly restLine: number;
}

/** @example readFrontMatter("---\ntitle: A\n---\n# B", "slides/01.md", found).data // { title: "A" } */
export function readFrontMatter(text: string, file: string, found: Diagnostic[]): FrontMatter {
  const lines = text.split("\n");
  const end = lines[0] === "---" ? lines.indexOf("---", 1) : -1;
  if (end < 0) return { data: undefined, rest: text, restLine: 1 };
  const counter = new LineCounter();
  const yaml = parseDocument(lines.slice(1, end).join("\n"), { lineCounter: counter });
  for (const error of yaml.errors) {
    const line = counter.linePos(error.pos[0]).line + 1;
    const what = error.message.split("\n", 1)[0] ?? error.code;
    found.push(mistake({ file, line }, "front-matter", `front matter is not YAML: ${what}`));
  }
  return {
    data: yaml.errors.length > 0 ? undefined : yaml.toJS(),
    rest: lines.slice(end + 1).join("\n"),
    restLine: end + 2,
  };
}
