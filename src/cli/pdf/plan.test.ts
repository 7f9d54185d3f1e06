import { expect, test } from "vitest";
import { loadEdition } from "../../site/load-edition.ts";
import { home } from "../lesson-root.ts";
import { Stop } from "../stop.ts";
import { readPdfOptions } from "./options.ts";
import { planDocuments } from "./plan.ts";

const { edition } = await loadEdition(home);

const plan = (args: readonly string[]) =>
  Promise.all(planDocuments(edition, readPdfOptions(args)).map((bake) => bake()));
const sizeOf = (html: string) => /@page \{\s*size: ([^;]+);/.exec(html)?.[1];

test("each version has its worksheet and its key, and the lesson all other documents once", async () => {
  const documents = await plan(["--seed", "A,B", "--objective", "market"]);
  expect(documents.map(({ name }) => name).toSorted()).toEqual([
    ...["answer-key-A", "answer-key-B", "guide", "handout", "sheets", "slides"],
    ...["worksheet-A", "worksheet-B"],
  ]);
});

test.each([
  [[], "A4"],
  [["--paper", "letter"], "letter"],
])("every document for paper is on the paper asked for (%j: %s)", async (args, size) => {
  for (const { name, html } of await plan(args)) {
    if (name !== "slides") expect(sizeOf(html), name).toBe(size);
  }
});

test("asked by name for what a lesson without a quiz has not, it stops and says so", () => {
  const bare = { ...edition, questions: [] };
  const ask = () => planDocuments(bare, readPdfOptions(["--only", "worksheet"]));
  expect(ask).toThrow(Stop);
  expect(ask).toThrow(/^This lesson has no quiz[^\n]*\.$/);
});
