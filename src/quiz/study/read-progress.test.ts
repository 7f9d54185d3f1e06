import { describe, expect, test } from "vitest";
import { levelsOf, readProgress } from "./read-progress.ts";

const items = new Set(["entry", "council"]);
const started = {
  ...{ kind: "started", id: "a1", n: 1, at: 1_700_000_000_000, sitting: "s1" },
  ...{ mode: "practise", items: ["entry"] },
};
const answered = {
  ...{ kind: "answered", id: "a2", n: 2, at: 1_700_000_000_500, sitting: "s1" },
  ...{ item: "entry", print: "0123456789abcdef", response: "b" },
};
const file = (changes: object = {}, events: readonly unknown[] = [started, answered]) =>
  JSON.stringify({
    ...{ format: "lesson-progress", version: 1, key: "0acc", lesson: "A lesson", events },
    ...changes,
  });

test("a sound file gives its events, as they are", () => {
  expect(readProgress(file(), items)).toEqual({ events: [started, answered] });
});

describe("a file that is no sound progress of this lesson is refused, with the reason", () => {
  test.each([
    ["nothing", "", "json"],
    ["cut short", file().slice(0, -20), "json"],
    ["cut in the middle of a word", file().slice(0, 40), "json"],
    ["a list", "[]", "format"],
    ["null", "null", "format"],
    ["another program's file", '{"format":"anki","version":1,"events":[]}', "format"],
    ["no events", '{"format":"lesson-progress","version":1}', "format"],
    ["an older version", file({ version: 0 }), "version"],
    ["a later version", file({ version: 2 }), "version"],
    ["a version in words", file({ version: "1" }), "version"],
    ["a member too many", file({ more: 1 }), "format"],
    ["a title of a million letters", file({ lesson: "x".repeat(1_000_000) }), "format"],
    ["a poisoned prototype", file().replace('"key"', '"__proto__":{"admin":true},"key"'), "json"],
    ["a poisoned constructor", file().replace('"key"', '"constructor":{},"key"'), "json"],
    ["ten thousand levels", `${"[".repeat(10_000)}${"]".repeat(10_000)}`, "depth"],
    ["levels in an answer", file({ lesson: JSON.parse("[[[[[[[[[]]]]]]]]]") }), "depth"],
    ["another lesson's answers", file({}, [started, { ...answered, item: "atoms" }]), "foreign"],
  ])("%s", (_, text, code) => {
    expect(readProgress(text, items)).toEqual({ refused: { code } });
  });

  test("more than may be read at all", () => {
    const text = " ".repeat(20_000_001);
    expect(readProgress(text, items)).toEqual({ refused: { code: "size" } });
  });

  test.each([
    ["a date that is none", { at: null }],
    ["a date before time", { at: -1 }],
    ["a date past the calendar", { at: 9e15 }],
    ["a number with a part", { n: 1.5 }],
    ["a number after which no other comes", { n: Number.MAX_SAFE_INTEGER }],
    ["a kind that is none", { kind: "cheated" }],
    ["a response of the wrong shape", { response: [["b"]] }],
    ["a response of a million letters", { response: "x".repeat(1_000_000) }],
    ["a certainty that is none", { certainty: 4 }],
    ["an id that leads elsewhere", { sitting: "../other" }],
    ["a member too many", { script: "x" }],
  ])("an entry with %s, by its place", (_, change) => {
    const text = file({}, [started, { ...answered, ...change }]);
    expect(readProgress(text, items)).toEqual({ refused: { code: "content", where: "2" } });
  });
});

test.each([
  ["{}", 1],
  ['{"a":[{"b":[]}]}', 4],
  ['"[[[["', 0],
  ['"\\"[["', 0],
  ['["]["]', 1],
])("levels are counted outside of texts: %s has %i", (text, levels) => {
  expect(levelsOf(text)).toBe(levels);
});
