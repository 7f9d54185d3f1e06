import { describe, expect, test } from "vitest";
import type { Item, Option } from "../item.ts";
import { type AnsweredItem, canonical } from "./canonical.ts";
import { fingerprint, shortFingerprint } from "./fingerprint.ts";

const place = { file: "quiz/01.md", line: 1 };
const option = (id: string, text: string): Option => ({ id, text, place });
const item = (change: Partial<Item> = {}): Item => ({
  ...{ id: "entry", type: "single", title: "Entering", stem: "What slows\na newcomer?" },
  ...{ objective: "market", level: "recall", rule: "all-or-nothing", marks: 1, unit: undefined },
  options: [option("a", "Law"), option("b", "A crowded field")],
  ...{ choices: [], section: "The market", place, ...change },
});
const single: AnsweredItem = { item: item(), answer: { correct: "b" } };
const multiple: AnsweredItem = {
  item: item({ id: "two", type: "multiple", options: [..."abcd"].map((id) => option(id, id)) }),
  answer: { correct: ["a", "c"] },
};
const matching: AnsweredItem = {
  item: item({
    ...{ id: "pairs", type: "matching", rule: "right-pairs" },
    choices: [option("1", "One"), option("2", "Two"), option("3", "Three")],
  }),
  answer: { correct: { a: "2", b: "1" } },
};
const ordering: AnsweredItem = {
  item: item({ id: "steps", type: "ordering", options: [..."abc"].map((id) => option(id, id)) }),
  answer: { correct: ["b", "c", "a"] },
};
const numeric: AnsweredItem = {
  item: item({ id: "count", type: "numeric", rule: "tolerance", options: [], unit: "people" }),
  answer: { correct: 11, tolerance: { absolute: 1 } },
};
const text: AnsweredItem = {
  item: item({ id: "where", type: "short-text", rule: "accepted", options: [] }),
  answer: { correct: ["Peshawar", "Peshawur", "Pekhawar"], distance: 1 },
};
const bank = [single, multiple, matching, ordering, numeric, text];

/** The bank with one of its items changed. */
function changed(one: AnsweredItem, change: Partial<Item>, answer = one.answer): AnsweredItem[] {
  return bank.map((other) =>
    other === one ? { item: { ...one.item, ...change }, answer } : other,
  );
}
const answered = (one: AnsweredItem, answer: AnsweredItem["answer"]) => changed(one, {}, answer);

test("the form itself is fixed, since fingerprints are printed", () => {
  expect(canonical([single])).toBe(
    '["quiz-key/1",["entry","single","all-or-nothing",1,"What slows a newcomer?",null,' +
      '[["a","Law"],["b","A crowded field"]],[],"b",null,0]]',
  );
  expect(canonical([text, numeric])).toBe(
    '["quiz-key/1",' +
      '["count","numeric","tolerance",1,"What slows a newcomer?","people",[],[],11,["absolute",1],0],' +
      '["where","short-text","accepted",1,"What slows a newcomer?",null,[],[],' +
      '["Peshawar","Pekhawar","Peshawur"],null,1]]',
  );
  expect(canonical([])).toBe('["quiz-key/1"]');
});

describe("the canonical form does not change with", () => {
  const reversed = (one: AnsweredItem) => changed(one, { options: one.item.options.toReversed() });
  test.each<[string, AnsweredItem[]]>([
    ["the order of items", bank.toReversed()],
    ["the order of options of a choice", reversed(single)],
    ["the order of options of a multiple choice", reversed(multiple)],
    ["the order of prompts", reversed(matching)],
    ["the order of entries", reversed(ordering)],
    ["the order of choices", changed(matching, { choices: matching.item.choices.toReversed() })],
    ["the order of ticked ids in the key", answered(multiple, { correct: ["c", "a"] })],
    ["the order of pairs in the key", answered(matching, { correct: { b: "1", a: "2" } })],
    [
      "the order of the spellings after the first",
      answered(text, { correct: ["Peshawar", "Pekhawar", "Peshawur"], distance: 1 }),
    ],
    [
      "line breaks and blanks in a stem",
      changed(single, { stem: "  What slows a\r\n\tnewcomer?\n" }),
    ],
    [
      "blanks in an option",
      changed(single, { options: [option("b", " A  crowded\nfield "), option("a", "Law")] }),
    ],
    ["blanks in a unit", changed(numeric, { unit: " people " })],
    [
      "blanks in a spelling",
      answered(text, { correct: [" Peshawar", "Peshawur ", "Pekhawar"], distance: 1 }),
    ],
    ["composed letters", changed(single, { stem: "What slows a newcomer?".normalize("NFD") })],
    [
      "title, section, level, objective and place",
      changed(single, {
        ...{ title: "Other", section: "Other", level: "apply", objective: "ties" },
        place: { file: "quiz/09.md", line: 99 },
      }),
    ],
    ["a distance of 0 that is said", answered(single, { correct: "b", distance: 0 })],
    ["a tolerance that is undefined", answered(single, { correct: "b", tolerance: undefined })],
  ])("%s", (_, other) => {
    expect(canonical(other)).toBe(canonical(bank));
    expect(fingerprint(other)).toBe(fingerprint(bank));
  });

  test("letters that look and are the same", () => {
    const [composed, split] = ["Ṭālibān".normalize("NFC"), "Ṭālibān".normalize("NFD")];
    expect(canonical(changed(single, { stem: split }))).toBe(
      canonical(changed(single, { stem: composed })),
    );
  });
});

describe("the canonical form changes with", () => {
  test.each<[string, AnsweredItem[]]>([
    ["an id", changed(single, { id: "entrance" })],
    ["a type", changed(single, { type: "true-false" })],
    ["a rule", changed(matching, { rule: "all-or-nothing" })],
    ["marks", changed(single, { marks: 2 })],
    ["a stem", changed(single, { stem: "What slows a newcomer down?" })],
    ["a unit", changed(numeric, { unit: "members" })],
    ["a unit taken away", changed(numeric, { unit: undefined })],
    [
      "an option's text",
      changed(single, { options: [option("a", "Laws"), option("b", "A crowded field")] }),
    ],
    [
      "an option's id",
      changed(single, { options: [option("c", "Law"), option("b", "A crowded field")] }),
    ],
    [
      "options that swap their texts",
      changed(single, { options: [option("b", "Law"), option("a", "A crowded field")] }),
    ],
    ["an option more", changed(single, { options: [...single.item.options, option("c", "C")] })],
    ["a choice", changed(matching, { choices: matching.item.choices.slice(0, 2) })],
    ["the answer of a choice", answered(single, { correct: "a" })],
    ["an id ticked more", answered(multiple, { correct: ["a", "b", "c"] })],
    ["a pair", answered(matching, { correct: { a: "1", b: "2" } })],
    ["the right order", answered(ordering, { correct: ["b", "a", "c"] })],
    ["a number", answered(numeric, { correct: 12, tolerance: { absolute: 1 } })],
    ["a tolerance", answered(numeric, { correct: 11, tolerance: { absolute: 2 } })],
    ["the kind of tolerance", answered(numeric, { correct: 11, tolerance: { relative: 1 } })],
    ["a spelling", answered(text, { correct: ["Peshawar", "Peshawur"], distance: 1 })],
    [
      "the spelling shown",
      answered(text, { correct: ["Peshawur", "Peshawar", "Pekhawar"], distance: 1 }),
    ],
    ["a distance", answered(text, { ...text.answer, distance: 2 })],
    ["an item less", bank.slice(1)],
    ["a word's capital", changed(single, { stem: "what slows a newcomer?" })],
  ])("%s", (_, other) => {
    expect(canonical(other)).not.toBe(canonical(bank));
    expect(fingerprint(other)).not.toBe(fingerprint(bank));
  });
});

describe("the fingerprint", () => {
  test("is the SHA-256 of the form, as any tool reckons it", async () => {
    const bytes = new TextEncoder().encode(canonical(bank));
    const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
    const hex = [...digest].map((byte) => byte.toString(16).padStart(2, "0")).join("");
    expect(fingerprint(bank)).toBe(hex);
    expect(hex).toMatch(/^[0-9a-f]{64}$/);
  });

  test("holds where a text has half a character", () => {
    const broken = changed(single, { stem: "\ud800" });
    expect(fingerprint(broken)).toMatch(/^[0-9a-f]{64}$/);
    expect(fingerprint(broken)).not.toBe(fingerprint(changed(single, { stem: "\ufffd" })));
  });

  test("is shown as its first sixteen figures, in fours", () => {
    expect(shortFingerprint("0123456789abcdef0123456789abcdef")).toBe("0123 4567 89ab cdef");
  });
});
