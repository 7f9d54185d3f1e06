import { expect, test } from "vitest";
import { compile } from "../lesson/lesson.ts";
import { sampleLesson } from "../lesson/sample-lesson.ts";
import { ITEM_TYPES, type Item, optionsOf, RULES } from "../quiz/item.ts";
import * as words from "../words/en.ts";
import { fullAnswer, reasonsAgainst, shortAnswer } from "./key-answer.ts";
import { arrange } from "./paper.ts";

const MORE = `
## Two names {#names type=multiple objective=first level=recall}

Which **two**?

- a) One
- b) Two
- c) Three
- d) Four

## Pairs {#pairs type=matching objective=first level=recall}

Match.

- a) One
- b) Two

1. Uno
2. Due
3. Tre

## Order {#order type=ordering objective=first level=recall}

Order.

- a) Third
- b) First
- c) Second

## Years {#years type=single objective=first level=recall}

Which year?

- a) 2014
- b) 2015
- c) 2016

## True {#truth type=true-false objective=first level=recall}

Is it?

- a) True
- b) False
`;

const KEY: Record<string, unknown> = {
  names: ["b", "d"],
  pairs: { a: "2", b: "1" },
  order: ["b", "c", "a"],
  years: "b",
  truth: "a",
};

function lesson() {
  const files = new Map(sampleLesson());
  const path = "quiz/key.json";
  const key = JSON.parse(files.get(path) ?? "");
  for (const [id, correct] of Object.entries(KEY)) {
    const distractors =
      id === "names"
        ? { a: "no a", c: "no c" }
        : id === "years"
          ? { a: "no", c: "no" }
          : { b: "no" };
    key.answers[id] = {
      ...{
        correct,
        evidence: [{ paragraph: 1, facts: ["x"] }],
        slide: "shown",
        explanation: "So.",
      },
      ...(["pairs", "order"].includes(id) ? {} : { distractors }),
    };
  }
  files.set(path, JSON.stringify(key));
  files.set("quiz/01-first.md", (files.get("quiz/01-first.md") ?? "") + MORE);
  const { lesson, diagnostics } = compile(files);
  expect(diagnostics).toEqual([]);
  return lesson;
}

const { questions } = lesson();
const items = questions.map(({ item }) => item);
const seeds = ["A", "B", "C", "D", "E", "F"];
const placed = (seed?: string) => arrange(items, seed).sections.flatMap((section) => section.items);

test("without a seed a paper is as written, numbered through", () => {
  expect(placed().map(({ number, item }) => [number, item.id])).toEqual(
    items.map(({ id }, index) => [index + 1, id]),
  );
  for (const { item, options } of placed()) {
    expect(options.map(({ letter }) => letter)).toEqual(optionsOf(item).map(({ id }) => id));
  }
});

test("a seed always makes the same paper, and other seeds others", () => {
  for (const seed of seeds) expect(arrange(items, seed)).toEqual(arrange(items, seed));
  expect(new Set(seeds.map((seed) => arrange(items, seed).code)).size).toBe(seeds.length);
});

test("a version asks the same, in another order, lettered anew", () => {
  for (const seed of seeds) {
    const paper = placed(seed);
    expect(paper.map(({ item }) => item.id).toSorted()).toEqual(
      items.map(({ id }) => id).toSorted(),
    );
    for (const { item, options, choices } of paper) {
      expect(options.map(({ letter }) => letter).join("")).toBe("abcd".slice(0, options.length));
      expect(choices.map(({ letter }) => letter).join("")).toBe("123".slice(0, choices.length));
      expect(options.map(({ text }) => text).toSorted()).toEqual(
        optionsOf(item)
          .map(({ text }) => text)
          .toSorted(),
      );
    }
  }
});

test("what has an order of its own keeps it: years, true and false, a scrambled order", () => {
  for (const seed of seeds) {
    for (const { item, options } of placed(seed)) {
      if (!["years", "truth", "order"].includes(item.id)) continue;
      expect(options.map(({ id }) => id)).toEqual(optionsOf(item).map(({ id }) => id));
    }
  }
});

test("the key of a version names the same options by that version's letters", () => {
  const right: Record<string, string[]> = {
    colour: ["Green"],
    names: ["Four", "Two"],
    pairs: ["One Due", "Two Uno"],
    years: ["2015"],
    truth: ["True"],
  };
  for (const seed of [undefined, ...seeds]) {
    for (const on of placed(seed)) {
      const question = questions.find(({ item }) => item.id === on.item.id);
      if (question === undefined) throw new Error("An item without its question.");
      const text = (list: typeof on.options, letter = "") =>
        list.find((one) => one.letter === letter)?.text;
      const short = shortAnswer(question, on);
      if (on.item.id === "order") {
        expect(short).toBe("3, 1, 2");
        continue;
      }
      const told = short.split(", ").map((part) => {
        const [prompt, choice] = part.split(" ");
        const first = text(on.options, prompt);
        return choice === undefined ? first : `${first} ${text(on.choices, choice)}`;
      });
      expect(told.toSorted()).toEqual(right[on.item.id]);
    }
  }
});

test("reasons against an option stand under its letter on this paper", () => {
  for (const seed of seeds) {
    const on = placed(seed).find(({ item }) => item.id === "names");
    const question = questions.find(({ item }) => item.id === "names");
    if (on === undefined || question === undefined) throw new Error("No item `names`.");
    const letter = on.options.find(({ id }) => id === "c")?.letter;
    expect(reasonsAgainst(question, on)).toContain(`<b>${letter}</b> no c`);
    expect(fullAnswer(question, on, words)).toContain("Four");
  }
});

test("the paper's code is another for another paper, and for another marking rule", () => {
  expect(arrange(items, undefined).code).toMatch(/^[0-9a-f]{4} [0-9a-f]{4}$/);
  const { code } = arrange(items, undefined);
  expect(arrange(items.slice(1), undefined).code).not.toBe(code);
  const strict = items.map(
    (item): Item => (item.type === "multiple" ? { ...item, rule: "every-option" } : item),
  );
  expect(arrange(strict, undefined).code).not.toBe(code);
});

test("every rule of every type is explained to whoever marks by hand", () => {
  const all = ITEM_TYPES.flatMap((type) => RULES[type].map((rule) => `${type}:${rule}`));
  expect(Object.keys(words.scoring.rules).toSorted()).toEqual(all.toSorted());
});
