/** Splits YAML front matter from the text that follows it. */
import { LineCounter, parseDocument } from "yaml";
import { type Diagnostic, mistake, type Place } from "./diagnostic.ts";
import { type DataPath, startOf } from "./yaml-place.ts";

export interface FrontMatter {
  /** What the YAML says; undefined where there is none or it cannot be read. */
  readonly data: unknown;
  /** Whether there is one that cannot be read; `found` then says why. */
  readonly unreadable: boolean;
  /** The text after the front matter, and the line of the file on which it begins. */
  readonly rest: string;
  readonly restLine: number;
  /** Where a part of it stands: `at("objectives", "market")`; what is not there, where its nearest owner does. */
  readonly at: (...path: DataPath) => Place;
}

/** @example readFrontMatter("---\ntitle: A\n---\n# B", "slides/01.md", found).data // { title: "A" } */
export function readFrontMatter(text: string, file: string, found: Diagnostic[]): FrontMatter {
  const lines = text.split("\n");
  const rule = (line = "") => /^---\s*$/.test(line);
  const end = rule(lines[0]) ? lines.findIndex((line, index) => index > 0 && rule(line)) : -1;
  const top = { file, line: 1 };
  if (end < 0)
    return { data: undefined, unreadable: false, rest: text, restLine: 1, at: () => top };
  const counter = new LineCounter();
  const yaml = parseDocument(lines.slice(1, end).join("\n"), { lineCounter: counter });
  for (const error of yaml.errors) {
    const line = counter.linePos(error.pos[0]).line + 1;
    const [told = ""] = error.message.split(/ at line \d+|\n/, 1);
    const colon = error.code === "BLOCK_AS_IMPLICIT_KEY";
    const what = colon ? `${told} (a text that holds a colon stands in quotation marks)` : told;
    found.push(mistake({ file, line }, "front-matter", `front matter is not YAML: ${what}`));
  }
  const unreadable = yaml.errors.length > 0;
  return {
    data: unreadable ? undefined : yaml.toJS(),
    unreadable,
    rest: lines.slice(end + 1).join("\n"),
    restLine: end + 2,
    at: (...path) => {
      const { contents } = yaml;
      // What is wanted and not there is missing from the whole.
      if (!yaml.hasIn(path.slice(0, 1))) return top;
      return { file, line: counter.linePos(startOf(contents, path)).line + 1 };
    },
  };
}
