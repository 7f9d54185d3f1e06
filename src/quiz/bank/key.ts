/** Reads the fixed key, `quiz/key.json`, keeping the line of every entry. */
import * as v from "valibot";
import {
  type Document,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  visit,
} from "yaml";
import { type Diagnostic, mistake, type Place } from "../../markdown/diagnostic.ts";
import { type KeyAnswer, KeyEntrySchema, KeySchema } from "./key-schema.ts";

/** The key's outer shape alone, so that one entry's mistake is no other's. */
const OuterSchema = v.strictObject({
  ...KeySchema.entries,
  answers: v.record(v.string(), v.unknown()),
});

/** What the key says of an item, with its id and the line where it stands. */
export type KeyEntry = KeyAnswer & {
  readonly id: string;
  readonly place: Place;
  /** Where a part of the entry stands: `at("evidence", 0, "facts", 1)`. */
  readonly at: (...path: readonly (string | number)[]) => Place;
};

/** A key as far as it can be read. */
export interface ReadKey {
  readonly entries: readonly KeyEntry[];
  /** The ids of all its entries, those that could not be read included; undefined where none could. */
  readonly written: ReadonlySet<string> | undefined;
}

/** @example parseKey('{ "answers": { "entry": { "correct": "b", … } } }', "quiz/key.json", found)[0]?.id // "entry" */
export function parseKey(text: string, file: string, found: Diagnostic[]): readonly KeyEntry[] {
  return readKey(text, file, found).entries;
}

/**
 * An entry with a mistake is left out, and its id kept, so that nothing else is said of it.
 *
 * @example readKey('{ "answers": { "entry": { "correct": "b", … } } }', "quiz/key.json", found)
 * // { entries: [{ id: "entry", correct: "b", …, place: { file: "quiz/key.json", line: 1 } }], written: Set { "entry" } }
 */
export function readKey(text: string, file: string, found: Diagnostic[]): ReadKey {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, version: "1.2", schema: "json" });
  const lineAt = (offset: number) => counter.linePos(offset).line;
  const at = (...path: readonly (string | number)[]) => ({
    file,
    line: lineAt(startOf(document.contents, path)),
  });
  for (const error of document.errors) {
    const what = error.message.split("\n", 1)[0] ?? error.code;
    const place = { file, line: lineAt(error.pos[0]) };
    found.push(mistake(place, "json", `the key is not JSON: ${what}`));
  }
  const yaml =
    document.errors.length > 0 || text.trim() === "" ? [] : onlyYaml(text, document, file, lineAt);
  found.push(...yaml);
  if (document.errors.length + yaml.length > 0) return { entries: [], written: undefined };

  const refused = (issues: readonly v.BaseIssue<unknown>[] | undefined, ...start: string[]) => {
    for (const issue of issues ?? []) {
      const path = [...start, ...(issue.path ?? []).map((step) => String(step.key))];
      const where = path.join(".") || "the key";
      found.push(mistake(at(...path), "key-schema", `${where}: ${issue.message}`));
    }
    return issues !== undefined;
  };
  const whole = v.safeParse(OuterSchema, document.toJS());
  refused(whole.issues);
  if (!whole.success) return { entries: [], written: undefined };
  const { answers } = whole.output;
  const entries = Object.entries(answers).flatMap(([id, answer]): KeyEntry[] => {
    const result = v.safeParse(KeyEntrySchema, answer);
    if (refused(result.issues, "answers", id) || !result.success) return [];
    const place = at("answers", id);
    return [{ ...result.output, id, place, at: (...path) => at("answers", id, ...path) }];
  });
  return { entries, written: new Set(Object.keys(answers)) };
}

/** What YAML lets pass and JSON does not, such as single quotes, which other readers of the key refuse. */
function onlyYaml(text: string, document: Document, file: string, lineAt: (at: number) => number) {
  try {
    JSON.parse(text);
    return [];
  } catch (error) {
    const what = error instanceof Error ? error.message.split("\n", 1)[0] : "";
    let at = Number(/position (\d+)/.exec(what ?? "")?.[1] ?? 0);
    // JSON's own message does not always say where.
    visit(document, {
      Scalar(_, { type, range }) {
        if (type !== "QUOTE_SINGLE") return undefined;
        at = range?.[0] ?? at;
        return visit.BREAK;
      },
    });
    return [mistake({ file, line: lineAt(at) }, "json", `the key is not JSON: ${what}`)];
  }
}

/** Offset of the deepest node on `path` that exists (its key, where it has one). */
function startOf(root: Node | null, path: readonly (string | number)[]): number {
  let node: unknown = root;
  let offset = root?.range?.[0] ?? 0;
  for (const step of path) {
    if (isSeq(node)) {
      const entry: unknown = node.items[Number(step)];
      if (!isScalar(entry) && !isMap(entry)) break;
      offset = entry.range?.[0] ?? offset;
      node = entry;
      continue;
    }
    if (!isMap(node)) break;
    const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
    if (pair === undefined) break;
    if (isScalar(pair.key)) offset = pair.key.range?.[0] ?? offset;
    node = pair.value;
  }
  return offset;
}
