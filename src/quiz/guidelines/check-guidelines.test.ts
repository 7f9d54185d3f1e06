import { describe, expect, test } from "vitest";
import type { Diagnostic } from "../../markdown/diagnostic.ts";
import { parseKey } from "../bank/key.ts";
import { keyItem } from "../bank/key-item.ts";
import { parseQuestions } from "../bank/parse.ts";
import type { Question } from "../question.ts";
import { mostByChance } from "./bank-rules.ts";
import { checkGuidelines } from "./check-guidelines.ts";

interface Sample {
  readonly id?: string;
  readonly type?: string;
  readonly rule?: string;
  readonly stem?: string;
  readonly options?: readonly string[];
  readonly correct?: unknown;
  readonly waive?: Readonly<Record<string, string>>;
}

/** Items as an author writes them, brought together with their key as the compiler does. */
function bank(samples: readonly Sample[]): Question[] {
  const found: Diagnostic[] = [];
  const papers = samples.map(({ id = "x", type = "single", rule, stem = "Which?", options }) => {
    const list =
      type === "numeric" || type === "short-text" ? [] : (options ?? ["One", "Two", "Six"]);
    const lines = list.map((text, index) => `- ${"abcdefg"[index]}) ${text}`).join("\n");
    const rules = rule === undefined ? "" : ` rule=${rule}`;
    return `## T {#${id} type=${type} objective=o level=recall${rules}}\n\n${stem}\n\n${lines}\n`;
  });
  const answers = Object.fromEntries(
    samples.map(({ id = "x", correct = "a", waive }) => [
      id,
      {
        correct,
        evidence: [{ paragraph: 1, facts: ["f"] }],
        slide: "s",
        explanation: "e",
        ...(waive && { waive }),
      },
    ]),
  );
  const items = parseQuestions(`# S\n\n${papers.join("\n")}`, "quiz/01.md", found);
  const key = parseKey(JSON.stringify({ answers }), "quiz/key.json", found);
  const asked = items.flatMap((item) => {
    const entry = key.find(({ id }) => id === item.id);
    const keyed = entry === undefined ? undefined : keyItem(item, entry, found);
    return entry === undefined || keyed === undefined ? [] : [{ item, keyed, entry }];
  });
  expect(found).toEqual([]);
  expect(asked).toHaveLength(samples.length);
  return asked;
}

const codes = (samples: readonly Sample[]) =>
  checkGuidelines(bank(samples)).map(({ rule }) => rule);

describe("an item that breaks a guideline is told of", () => {
  test.each<[string, Sample, string[]]>([
    ["a sound item", {}, []],
    ["17: a negative question", { stem: "Which is not so?" }, ["negative"]],
    ["17: a negative in bold", { stem: "Which is **not** so?" }, []],
    ["17: a negative in the case, not in the question", { stem: "It did not rain. Which?" }, []],
    ["18: two options", { options: ["One", "Two"] }, ["option-count"]],
    ["18: six options", { options: ["A1", "B2", "C3", "D4", "E5", "F6"] }, ["option-count"]],
    ["21: numbers out of order", { options: ["1,000", "$20", "3"] }, ["number-order"]],
    ["21: numbers in order", { options: ["3", "$20", "1,000"] }, []],
    ["22: the same option twice", { options: ["One", "Two", "one"] }, ["distinct"]],
    [
      "25: none of the above",
      { options: ["One", "Two", "None of the above"] },
      ["none-of-the-above"],
    ],
    ["26: all of these", { options: ["One", "Two", "All of these"] }, ["all-of-the-above"]],
    [
      "28: a word shared by stem and key alone",
      { stem: "What about the harbour?", options: ["Harbours", "Two", "Six"] },
      ["clang"],
    ],
    [
      "28: a word that a wrong option shares",
      { stem: "What about the harbour?", options: ["Harbours", "A harbour", "Six"] },
      [],
    ],
    ["28: a short word", { stem: "What of the sea?", options: ["Sea", "Two", "Six"] }, []],
    [
      "ticking everything pays",
      { type: "multiple", rule: "every-option", correct: ["a", "b"] },
      ["tick-everything"],
    ],
    [
      "ticking everything pays nothing",
      { type: "multiple", rule: "all-or-nothing", correct: ["a", "b"] },
      [],
    ],
  ])("%s", (_, sample, expected) => {
    expect(codes([sample])).toEqual(expected);
  });
});

describe("4: no item gives another's answer away", () => {
  test.each<[string, Sample, Sample, string[]]>([
    [
      "a name in another stem",
      { type: "short-text", correct: ["Al-Noor"] },
      { id: "y", stem: "Who left al noor?" },
      ["independent"],
    ],
    [
      "a name inside a longer one",
      { type: "short-text", correct: ["Noor"] },
      { id: "y", stem: "Who left Noorabad?" },
      [],
    ],
    [
      "a number in another option",
      { type: "numeric", correct: 11 },
      { id: "y", options: ["9", "11", "12"], correct: "a" },
      ["independent"],
    ],
    [
      "a number inside a longer one",
      { type: "numeric", correct: 11 },
      { id: "y", stem: "In 1911?" },
      [],
    ],
    [
      "a whole answer in another stem",
      { options: ["Ships come at dawn", "Two", "Six"] },
      { id: "y", stem: "Since ships come at dawn, who?" },
      ["independent"],
    ],
  ])("%s", (_, first, second, expected) => {
    expect(codes([first, second])).toEqual(expected);
  });
});

describe("a habit of the bank that a guesser could learn is told of", () => {
  const singles = (count: number, make: (index: number) => Sample) =>
    Array.from({ length: count }, (_, index) => ({ id: `i${index}`, ...make(index) }));
  const turns = (index: number) => "abc"[index % 3];

  test("20: one letter keyed more often than by chance", () => {
    // Nine items of three options: mean 3, deviation 1.41; chance allows 6.
    expect(codes(singles(9, (i) => ({ correct: i < 6 ? "a" : "b" })))).toEqual([]);
    expect(codes(singles(9, (i) => ({ correct: i < 7 ? "a" : "b" })))).toEqual(["position"]);
  });
  test("24: the right answer the longest more often than by chance", () => {
    const long = (right: boolean, index: number): Sample => ({
      correct: turns(index) ?? "a",
      options: ["a", "b", "c"].map((id) =>
        (id === turns(index)) === right ? `Longer ${id}` : `S ${id}`,
      ),
    });
    expect(codes(singles(9, (i) => long(i < 6, i)))).toEqual([]);
    expect(codes(singles(9, (i) => long(i < 7, i)))).toEqual(["length"]);
  });
  test("the message tells where the habit begins, how many have it, and of how many", () => {
    const count = (keyed: number, all: number) =>
      checkGuidelines(bank(singles(all, (i) => ({ correct: i < keyed ? "a" : "b" })))).map(
        ({ message }) => message,
      );
    const says = "guideline 20: the right answer's place varies";
    expect(count(9, 9)).toEqual([
      `item \`i6\` is the 7th of 9 items keyed "a", of 9 (single); chance allows 6; ${says}`,
    ]);
    // 48 items of three: mean 16, deviation 3.27, so chance allows 22.
    expect(count(24, 48)).toEqual([
      `item \`i22\` is the 23rd of 24 items keyed "a", of 48 (single); chance allows 22; ${says}`,
      `item \`i46\` is the 23rd of 24 items keyed "b", of 48 (single); chance allows 22; ${says}`,
    ]);
  });
  test.each([
    [[1 / 4], 1],
    [Array<number>(22).fill(1 / 4), 9],
    [Array<number>(9).fill(1 / 3), 6],
    [[], 0],
  ])("the most that chance allows of %j is %i", (chances, most) => {
    expect(mostByChance(chances)).toBe(most);
  });
});

describe("one item may break a guideline, with a reason", () => {
  test("the reason silences that guideline for that item", () => {
    const broken = { stem: "Which is not so?", waive: { negative: "The text itself says so." } };
    expect(codes([broken])).toEqual([]);
    expect(codes([broken, { id: "y", stem: "Which is not so?" }])).toEqual(["negative"]);
  });
  test("a reason for what isn't broken is a mistake", () => {
    expect(codes([{ waive: { negative: "Why not." } }])).toEqual(["waiver"]);
  });
  test("a reason for no guideline is a mistake", () => {
    expect(codes([{ waive: { nonsense: "Why not." } }])).toEqual(["waiver"]);
  });
});

test("a finding cites the guideline's number and the item's place", () => {
  const [found] = checkGuidelines(bank([{ stem: "Which is not so?" }]));
  expect(found).toMatchObject({ file: "quiz/01.md", line: 3 });
  expect(found?.message).toBe(
    'item `x` asks with "not", which is not in bold; guideline 17: a negative word in the stem stands out in bold',
  );
});
