import { expect, test } from "vitest";
import type { Diagnostic } from "../../markdown/diagnostic.ts";
import { parseQuestions } from "../bank/parse.ts";
import { single, trueFalse } from "../test-kit.ts";
import { sumUp, voteRows } from "./summary.ts";

const found: Diagnostic[] = [];
const TEXT = `# S

## Entering {#entry type=single objective=o level=recall}

Who?

- a) =Law
- b) A crowded field
- c) Rain

## Lahore {#lahore type=true-false objective=o level=recall}

So?

- a) True
- b) False
`;
const [entry, lahore] = parseQuestions(TEXT, "quiz/01.md", found);
if (entry === undefined || lahore === undefined) throw new Error("The sample has two items.");
const questions = [
  { item: entry, keyed: { ...single("b"), id: "entry" } },
  { item: lahore, keyed: { ...trueFalse("a"), id: "lahore" } },
];
const votes = {
  lahore: [{ a: 8, b: 2 }],
  entry: [
    { a: 3, b: 1 },
    { b: 3, c: 1 },
  ],
  gone: [{ a: 1 }],
};

test("a lesson is summed up in its own order, with the share right of each round and what is next", () => {
  expect(sumUp(votes, questions)).toMatchObject([
    {
      ...{ id: "entry", title: "Entering", advice: "explain" },
      ...{
        rounds: [{ hands: 4 }, { hands: 4 }],
        right: [
          { n: 1, d: 4 },
          { n: 3, d: 4 },
        ],
      },
    },
    { id: "lahore", rounds: [{ hands: 10 }], right: [{ n: 4, d: 5 }], advice: "explain" },
  ]);
});

test("a checkpoint that nobody voted on is left out, cleared or never begun", () => {
  expect(sumUp({ entry: [{ a: 0 }] }, questions)).toEqual([]);
  expect(sumUp({}, questions)).toEqual([]);
  expect(voteRows({ entry: [{ a: 0 }] }, questions)).toEqual([]);
});

test("as a table it has a row for every option of every round", () => {
  expect(voteRows(votes, questions)).toEqual([
    ["entry", "Entering", 1, "a", "=Law", 3, 75, 0],
    ["entry", "Entering", 1, "b", "A crowded field", 1, 25, 1],
    ["entry", "Entering", 1, "c", "Rain", 0, 0, 0],
    ["entry", "Entering", 2, "a", "=Law", 0, 0, 0],
    ["entry", "Entering", 2, "b", "A crowded field", 3, 75, 1],
    ["entry", "Entering", 2, "c", "Rain", 1, 25, 0],
    ["lahore", "Lahore", 1, "a", "True", 8, 80, 1],
    ["lahore", "Lahore", 1, "b", "False", 2, 20, 0],
  ]);
});
