import { describe, expect, test } from "vitest";
import type { Diagnostic } from "../../markdown/diagnostic.ts";
import type { Item, ItemType } from "../item.ts";
import { assertSound } from "../scoring/assert-sound.ts";
import type { KeyEntry } from "./key.ts";
import { keyItem } from "./key-item.ts";
import type { KeyAnswer } from "./key-schema.ts";
import { parseQuestions } from "./parse.ts";

function item(type: ItemType, rule: string): Item {
  const found: Diagnostic[] = [];
  const typed = type === "numeric" || type === "short-text";
  const body = typed ? "" : "- a) a\n- b) b\n- c) c\n";
  const numbered = type === "matching" ? "\n1. 1\n2. 2\n3. 3\n4. 4\n" : "";
  const options = type === "true-false" ? body.replace("- c) c\n", "") : body;
  const heading = `## T {#x type=${type} objective=o level=recall rule=${rule} marks=2}`;
  const text = `# S\n\n${heading}\n\nStem\n\n${options}${numbered}`;
  const [made] = parseQuestions(text, "quiz/01.md", found);
  if (made === undefined || found.length > 0) throw new Error(`no ${type}, ${rule}`);
  return made;
}

/** Each part of the entry stands at a line of its own. */
const LINES: Readonly<Record<string, number>> = { correct: 11, tolerance: 12, distance: 13 };
function entry(answer: Partial<KeyAnswer>): KeyEntry {
  return {
    ...{ id: "x", correct: "a", evidence: [], slide: "s", explanation: "e" },
    ...{ place: { file: "quiz/key.json", line: 10 }, ...answer },
    at: (part) => ({ file: "quiz/key.json", line: LINES[String(part)] ?? 10 }),
  };
}

const ids = ["a", "b", "c"];
const common = { id: "x", marks: 2 };

describe("an item and an entry that fit", () => {
  test.each<[Item, Partial<KeyAnswer>, object]>([
    [item("single", "all-or-nothing"), { correct: "b" }, { options: ids, correct: "b" }],
    [item("true-false", "all-or-nothing"), { correct: "a" }, { options: ["a", "b"], correct: "a" }],
    [
      item("multiple", "right-minus-wrong"),
      { correct: ["a", "c"] },
      { options: ids, correct: ["a", "c"] },
    ],
    [
      item("ordering", "longest-run"),
      { correct: ["c", "a", "b"] },
      { options: ids, correct: ["c", "a", "b"] },
    ],
    [
      item("matching", "right-pairs"),
      { correct: { a: "2", b: "1", c: "2" } },
      { options: ids, choices: ["1", "2", "3", "4"], correct: { a: "2", b: "1", c: "2" } },
    ],
    [item("numeric", "exact"), { correct: 11 }, { correct: 11, tolerance: undefined }],
    [
      item("numeric", "tolerance"),
      { correct: 11, tolerance: { absolute: 1 } },
      { correct: 11, tolerance: { absolute: 1 } },
    ],
    [
      item("short-text", "accepted"),
      { correct: ["Peshawar"] },
      { correct: ["Peshawar"], distance: 0 },
    ],
    [
      item("short-text", "accepted"),
      { correct: ["Peshawar", "Peshawur"], distance: 1 },
      { correct: ["Peshawar", "Peshawur"], distance: 1 },
    ],
  ])("make a keyed item: $type, $rule", (one, answer, expected) => {
    const found: Diagnostic[] = [];
    const keyed = keyItem(one, entry(answer), found);
    expect(found).toStrictEqual([]);
    expect(keyed).toMatchObject({ ...common, type: one.type, rule: one.rule, ...expected });
    // What goes through here can be scored.
    if (keyed !== undefined) expect(() => assertSound(keyed)).not.toThrow();
  });
});

describe("an item and an entry that do not fit make none, and the author is told where and why", () => {
  const shape = (type: string, takes: string, got: string) =>
    `item \`x\` (${type}) takes ${takes} as its key; found ${got}`;
  const tolerance = (rule: string) =>
    `item \`x\` has rule "${rule}"; a tolerance goes with rule "tolerance", and it with one`;
  const distance = (type: string) =>
    `item \`x\` (${type}) has a distance; only short-text takes one`;
  const strange = (id: string, legal = "a, b, c") =>
    `item \`x\` has key "${id}"; its options are ${legal}`;

  test.each<[string, number, Item, Partial<KeyAnswer>, string]>([
    [
      "key-shape",
      11,
      item("single", "all-or-nothing"),
      { correct: ["b"] },
      shape("single", 'one option\'s id, "b",', '["b"]'),
    ],
    [
      "key-shape",
      11,
      item("true-false", "all-or-nothing"),
      { correct: 1 },
      shape("true-false", 'one option\'s id, "b",', "1"),
    ],
    ["unknown-option", 11, item("single", "all-or-nothing"), { correct: "e" }, strange("e")],
    [
      "unknown-option",
      11,
      item("true-false", "all-or-nothing"),
      { correct: "e" },
      strange("e", "a, b"),
    ],
    [
      "key-shape",
      11,
      item("multiple", "all-or-nothing"),
      { correct: "a" },
      shape("multiple", 'option ids, ["a", "c"],', '"a"'),
    ],
    [
      "key-shape",
      11,
      item("multiple", "all-or-nothing"),
      { correct: ["a", "a"] },
      shape("multiple", "each option once", '["a","a"]'),
    ],
    [
      "unknown-option",
      11,
      item("multiple", "all-or-nothing"),
      { correct: ["a", "e"] },
      strange("e"),
    ],
    [
      "key-shape",
      11,
      item("ordering", "all-or-nothing"),
      { correct: "a" },
      shape("ordering", 'all option ids in order, ["c", "a", "b"],', '"a"'),
    ],
    [
      "unknown-option",
      11,
      item("ordering", "all-or-nothing"),
      { correct: ["a", "b", "e"] },
      strange("e"),
    ],
    [
      "key-shape",
      11,
      item("ordering", "all-or-nothing"),
      { correct: ["a", "b"] },
      shape("ordering", "every option once (a, b, c)", '["a","b"]'),
    ],
    [
      "key-shape",
      11,
      item("ordering", "all-or-nothing"),
      { correct: ["a", "b", "b"] },
      shape("ordering", "every option once (a, b, c)", '["a","b","b"]'),
    ],
    [
      "key-shape",
      11,
      item("ordering", "all-or-nothing"),
      { correct: ["a", "b", "c", "c"] },
      shape("ordering", "every option once (a, b, c)", '["a","b","c","c"]'),
    ],
    [
      "key-shape",
      11,
      item("matching", "right-pairs"),
      { correct: ["1"] },
      shape("matching", 'pairs, {"a": "2", "b": "1"},', '["1"]'),
    ],
    [
      "key-shape",
      11,
      item("matching", "right-pairs"),
      { correct: "1" },
      shape("matching", 'pairs, {"a": "2", "b": "1"},', '"1"'),
    ],
    [
      "unknown-option",
      11,
      item("matching", "right-pairs"),
      { correct: { a: "1", b: "1", e: "1" } },
      strange("e"),
    ],
    [
      "unknown-option",
      11,
      item("matching", "right-pairs"),
      { correct: { a: "1", b: "1", c: "9" } },
      strange("9", "1, 2, 3, 4"),
    ],
    [
      "key-shape",
      11,
      item("matching", "right-pairs"),
      { correct: { a: "1", b: "1" } },
      shape("matching", "a pair for every option (a, b, c)", '{"a":"1","b":"1"}'),
    ],
    [
      "key-shape",
      11,
      item("numeric", "exact"),
      { correct: "11" },
      shape("numeric", "a number", '"11"'),
    ],
    [
      "key-shape",
      11,
      item("short-text", "accepted"),
      { correct: "Peshawar" },
      shape("short-text", 'accepted spellings, ["Peshawar"],', '"Peshawar"'),
    ],
    ["tolerance", 12, item("numeric", "tolerance"), { correct: 11 }, tolerance("tolerance")],
    [
      "tolerance",
      12,
      item("numeric", "exact"),
      { correct: 11, tolerance: { absolute: 1 } },
      tolerance("exact"),
    ],
    [
      "tolerance",
      12,
      item("single", "all-or-nothing"),
      { correct: "b", tolerance: { relative: 1 } },
      tolerance("all-or-nothing"),
    ],
    [
      "distance",
      13,
      item("single", "all-or-nothing"),
      { correct: "b", distance: 0 },
      distance("single"),
    ],
    ["distance", 13, item("numeric", "exact"), { correct: 11, distance: 1 }, distance("numeric")],
  ])("%s, line %d: %o", (rule, line, one, answer, message) => {
    const found: Diagnostic[] = [];
    expect(keyItem(one, entry(answer), found)).toBeUndefined();
    expect(found).toStrictEqual([{ file: "quiz/key.json", line, rule, level: "error", message }]);
  });
});
