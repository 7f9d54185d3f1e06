// @vitest-environment jsdom
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compile } from "../../../lesson/lesson.ts";
import { bakeItem } from "../../../pages/study.ts";
import type { Response } from "../../../quiz/study/event.ts";
import * as words from "../../../words/en.ts";
import { readResponse } from "./read.ts";
import { writeResponse } from "./write.ts";

const BANK = `# Bank

## One {#one type=single objective=first level=recall}

Which?

- a) Red
- b) Green
- c) Blue

## True {#truth type=true-false objective=first level=recall}

So it is.

- a) True
- b) False

## Several {#several type=multiple objective=first level=recall}

Which **two**?

- a) Red
- b) Green
- c) Blue
- d) Black

## Pairs {#pairs type=matching objective=first level=recall}

Match.

- a) Red
- b) Green
- c) Blue

1. Rose
2. Leaf
3. Sky
4. Coal

## Order {#sorted type=ordering objective=first level=recall}

Sort.

- a) Two
- b) Four
- c) One
- d) Three

## Number {#number type=numeric objective=first level=recall unit="US$ a month"}

How many?

## Word {#word type=short-text objective=first level=recall}

Which town?
`;

const KEY = {
  ...{ one: "b", truth: "a", several: ["a", "d"], pairs: { a: "1", b: "2", c: "3" } },
  ...{ sorted: ["c", "a", "d", "b"], number: -5, word: ["Lahore"] },
};

function forms(): Map<string, HTMLFormElement> {
  const entry = (correct: unknown) => ({
    ...{ correct, slide: "s", explanation: "So.", distractors: {} },
    evidence: [{ paragraph: 1, facts: ["x"] }],
  });
  const answers = Object.fromEntries(Object.entries(KEY).map(([id, c]) => [id, entry(c)]));
  const { lesson } = compile(
    new Map([
      ["slides/1.md", "---\ntitle: T\nobjectives:\n  first: F\n---\n"],
      ["quiz/1.md", BANK],
      ["quiz/key.json", JSON.stringify({ answers })],
    ]),
  );
  document.body.innerHTML = lesson.questions
    .map((question, index) => bakeItem(question, index + 1, { ...lesson, words }))
    .join("");
  return new Map([...document.forms].map((form) => [form.id, form]));
}

const texts = fc.string({ minLength: 1 }).map((text) => text.replace(/[\r\n]/g, "") || "x");
const pairs = fc
  .dictionary(fc.constantFrom("a", "b", "c"), fc.constantFrom("1", "2", "3", "4"), { minKeys: 1 })
  .map((map) => Object.fromEntries(Object.entries(map)));

/** Every response that a form can hold, for each of the seven types. */
const RESPONSES: Readonly<Record<string, fc.Arbitrary<Response>>> = {
  one: fc.constantFrom(undefined, "a", "b", "c"),
  truth: fc.constantFrom(undefined, "a", "b"),
  several: fc.subarray(["a", "b", "c", "d"]).map((list) => (list.length === 0 ? undefined : list)),
  pairs: fc.option(pairs, { nil: undefined }),
  sorted: fc.option(fc.shuffledSubarray(["a", "b", "c", "d"], { minLength: 4 }), {
    nil: undefined,
  }),
  number: fc.option(texts, { nil: undefined }),
  word: fc.option(texts, { nil: undefined }),
};

describe("a response that is written into its form is read from it unchanged", () => {
  const all = forms();
  test("the forms are of all seven types", () => {
    expect([...all.values()].map((form) => form.dataset["type"])).toEqual([
      ...["single", "true-false", "multiple", "matching", "ordering", "numeric", "short-text"],
    ]);
  });
  for (const [id, responses] of Object.entries(RESPONSES)) {
    test(id, () => {
      const form = all.get(id);
      if (form === undefined) throw new Error(id);
      fc.assert(
        fc.property(fc.array(responses, { minLength: 1, maxLength: 4 }), (list) => {
          for (const response of list) {
            writeResponse(form, response);
            expect(readResponse(form)).toEqual(response);
          }
        }),
      );
    });
  }
});

test.each([
  ["one", undefined],
  ["several", undefined],
  ["pairs", undefined],
  ["sorted", undefined],
  ["number", undefined],
])("a form that nobody has touched holds nothing: %s", (id, nothing) => {
  const form = forms().get(id);
  expect(form && readResponse(form)).toBe(nothing);
});

test.each([
  ["an option that is none", "one", "z"],
  ["a list for one option", "one", { a: "1" }],
  ["a prompt that is none", "pairs", { z: "1" }],
  ["a choice that is none", "pairs", { a: "9" }],
  ["an order with an entry missing", "sorted", ["a", "b", "c"]],
  ["an order with an entry twice", "sorted", ["a", "b", "c", "c"]],
  ["pairs for a text", "word", { a: "1" }],
])("what does not fit the form is left out: %s", (_, id, response) => {
  const form = forms().get(id);
  if (form === undefined) throw new Error(id);
  writeResponse(form, response);
  expect(readResponse(form)).toBeUndefined();
});

test("where an answer may be negative, no field for numbers gets a keypad without a minus", () => {
  const input = forms().get("number")?.querySelector("input");
  expect(input?.inputMode ?? input?.getAttribute("inputmode")).toBe("text");
});
