/** Reads a JSON file of the author's, keeping the line of every part. */
import { type Document, LineCounter, parseDocument, visit } from "yaml";
import { type Diagnostic, mistake, type Place } from "./diagnostic.ts";
import { type DataPath, startOf } from "./yaml-place.ts";

export interface Json {
  readonly data: unknown;
  /** Where a part stands: `at("answers", "entry", "correct")`; what is not there, where its nearest owner does. */
  readonly at: (...path: DataPath) => Place;
}

/**
 * @param what the file as a sentence's subject: "the key"
 * @returns undefined where it is no JSON; `found` then says why. An empty file holds undefined.
 * @example readJson('{\n"a": 1 }', "quiz/key.json", "the key", found)?.at("a").line // 2
 */
export function readJson(
  text: string,
  file: string,
  what: string,
  found: Diagnostic[],
): Json | undefined {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, version: "1.2", schema: "json" });
  const place = (offset: number) => ({ file, line: counter.linePos(offset).line });
  const before = found.length;
  const say = (offset: number, message: string) => {
    const [first = ""] = message.split(/ at line \d+|\n/, 1);
    found.push(mistake(place(offset), "json", `${what} is not JSON: ${first}`));
  };
  for (const { pos, message } of document.errors) say(pos[0], message);
  if (found.length === before && text.trim() !== "") refuseYaml(text, document, say);
  if (found.length > before) return undefined;
  return {
    data: text.trim() === "" ? undefined : document.toJS(),
    at: (...path) => place(startOf(document.contents, path)),
  };
}

/** What YAML lets pass and JSON does not, such as single quotes, which other readers of the file refuse. */
function refuseYaml(
  text: string,
  document: Document,
  say: (offset: number, message: string) => void,
): void {
  try {
    JSON.parse(text);
  } catch (error) {
    const what = error instanceof Error ? error.message : "";
    let at = Number(/position (\d+)/.exec(what)?.[1] ?? 0);
    // JSON's own message does not always say where.
    visit(document, {
      Scalar(_, { type, range }) {
        if (type !== "QUOTE_SINGLE") return undefined;
        at = range?.[0] ?? at;
        return visit.BREAK;
      },
    });
    say(at, what);
  }
}
