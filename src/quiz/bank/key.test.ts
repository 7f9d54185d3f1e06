import { describe, expect, test } from "vitest";
import type { Diagnostic } from "../../markdown/diagnostic.ts";
import { parseKey } from "./key.ts";

const GOOD = `{
  "answers": {
    "entry": {
      "correct": "b",
      "evidence": [
        {
          "paragraph": 2,
          "facts": [
            "one",
            "two"
          ]
        },
        { "paragraph": 3, "facts": ["three"] }
      ],
      "slide": "crowded",
      "explanation": "Because."
    },
    "count": {
      "correct": 11,
      "tolerance": { "absolute": 1 },
      "evidence": [{ "paragraph": 3, "facts": ["11"] }],
      "slide": "council",
      "explanation": "So it is."
    }
  }
}
`;

function read(text: string) {
  const found: Diagnostic[] = [];
  const entries = parseKey(text, "quiz/key.json", found);
  return { entries, found };
}

describe("a sound key", () => {
  test("gives its entries in the order written, each with its place", () => {
    const { entries, found } = read(GOOD);
    expect(found).toStrictEqual([]);
    expect(entries.map(({ at, ...entry }) => entry)).toStrictEqual([
      {
        ...{ id: "entry", correct: "b", slide: "crowded", explanation: "Because." },
        evidence: [
          { paragraph: 2, facts: ["one", "two"] },
          { paragraph: 3, facts: ["three"] },
        ],
        place: { file: "quiz/key.json", line: 3 },
      },
      {
        ...{ id: "count", correct: 11, slide: "council", explanation: "So it is." },
        evidence: [{ paragraph: 3, facts: ["11"] }],
        tolerance: { absolute: 1 },
        place: { file: "quiz/key.json", line: 18 },
      },
    ]);
  });

  test.each<[(string | number)[], number]>([
    [[], 3],
    [["correct"], 4],
    [["evidence"], 5],
    [["evidence", 0], 6],
    [["evidence", 0, "paragraph"], 7],
    [["evidence", 0, "facts"], 8],
    [["evidence", 0, "facts", 0], 9],
    [["evidence", 0, "facts", 1], 10],
    [["evidence", 1, "facts", 0], 13],
    [["explanation"], 16],
    // What is not there stands where it would: in the nearest part that is.
    [["tolerance"], 3],
    [["tolerance", "absolute"], 3],
    [["evidence", 7], 5],
    [["evidence", 7, "facts"], 5],
    [["correct", "deeper"], 4],
  ])("knows the line of %j", (path, line) => {
    const [entry] = read(GOOD).entries;
    expect(entry?.at(...path)).toStrictEqual({ file: "quiz/key.json", line });
  });
});

describe("a mistake in the key is told once, with its line, and costs no entry but its own", () => {
  test.each<[string, string, Diagnostic["rule"], number, string]>([
    [
      "a comma too many",
      GOOD.replace('"b",', '"b",,'),
      "json",
      4,
      "the key is not JSON: Unexpected , in flow map",
    ],
    [
      "an id used twice",
      GOOD.replace('"count"', '"entry"'),
      "json",
      18,
      "the key is not JSON: Map keys must be unique",
    ],
    [
      "a fact that is no text",
      GOOD.replace('"two"', "2"),
      "key-schema",
      10,
      "answers.entry.evidence[0].facts[1] is a text, in quotation marks; found 2",
    ],
    [
      "a paragraph 0",
      GOOD.replace('"paragraph": 2', '"paragraph": 0'),
      "key-schema",
      7,
      "answers.entry.evidence[0].paragraph is 1 or more; found 0",
    ],
    [
      "a number past all numbers",
      GOOD.replace('"b"', "1e999"),
      "key-schema",
      4,
      "answers.entry.correct is a number that has an end; found Infinity",
    ],
    [
      "an answer of no kind",
      GOOD.replace('"b"', "true"),
      "key-schema",
      4,
      "answers.entry.correct is an option's id, a list of ids or spellings, ids by their prompts, or a number; found true",
    ],
    [
      "a tolerance below nought",
      GOOD.replace('"absolute": 1', '"absolute": -1'),
      "key-schema",
      20,
      "answers.count.tolerance.absolute is 0 or more; found -1",
    ],
    [
      "a name that is none",
      GOOD.replace('"slide": "council"', '"slide": "council", "side": ""'),
      "key-schema",
      22,
      "answers.count.side is no name here; these are: correct, tolerance,",
    ],
    ["a list of answers", '{\n"answers":\n[1]}', "key-schema", 3, "answers"],
    ["no answers", "\n\n{}", "key-schema", 3, "answers is needed"],
    ["quotes of YAML", GOOD.replace('"b"', "'b'"), "json", 4, "the key is not JSON: "],
    ["a comment of YAML", GOOD.replace('"b",', '"b", # c'), "json", 4, "the key is not JSON: "],
    ["a list", "[]", "key-schema", 1, "answers is needed"],
    ["a text", '"x"', "key-schema", 1, "the key is names with values"],
    ["nothing", "", "key-schema", 1, "the key is names with values"],
  ])("%s", (_, text, rule, line, message) => {
    const { entries, found } = read(text);
    const broken = /^answers\.(\w+)\./.exec(`${message}.`)?.[1];
    const others = broken === undefined ? [] : ["entry", "count"].filter((id) => id !== broken);
    expect(entries.map(({ id }) => id)).toStrictEqual(rule === "json" ? [] : others);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ file: "quiz/key.json", line, rule, level: "error" });
    expect(found[0]?.message.startsWith(message)).toBe(true);
    expect(found[0]?.message).not.toContain("\n");
  });

  test("all of them at once", () => {
    const { found } = read(GOOD.replace('"one"', "1").replace('"two"', "2"));
    expect(found.map(({ line }) => line)).toStrictEqual([9, 10]);
  });
});
