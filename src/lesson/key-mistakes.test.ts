import { expect, test } from "vitest";
import { sampleLesson, told } from "./sample-lesson.ts";

const KEY = "quiz/key.json";

test.each([
  [
    "an item without a key",
    '"colour": {',
    '"shape": {',
    "quiz/01-first.md:3: item `colour` has no entry in the key (no-key)",
  ],
  [
    "a key entry for no item",
    '"colour": {',
    '"shape": {',
    "quiz/key.json:3: the key's entry `shape` names no item of the question files (no-item)",
  ],
  [
    "an option that isn't there",
    '"correct": "b"',
    '"correct": "e"',
    'quiz/key.json:4: item `colour` has key "e"; its options are a, b, c (unknown-option)',
  ],
  [
    "an answer of another type's shape",
    '"correct": "b"',
    '"correct": 2',
    'quiz/key.json:4: item `colour` (single) takes one option\'s id, "b", as its key; found 2 (key-shape)',
  ],
  [
    "evidence for a paragraph that isn't there",
    '"paragraph": 2',
    '"paragraph": 9',
    "quiz/key.json:5: the key's entry `colour` rests on paragraph 9; the article has 1 to 2 (unknown-paragraph)",
  ],
  [
    "an entry for a slide that isn't there",
    '"slide": "shown"',
    '"slide": "hidden"',
    'quiz/key.json:6: the key\'s entry `colour` names slide "hidden"; no slide has that id (unknown-slide)',
  ],
  [
    "a wrong option without a reason",
    ', "c": "Not named."',
    "",
    'quiz/key.json:8: the key\'s entry `colour` does not say why option "c" is wrong (distractors)',
  ],
  [
    "a reason against the right option",
    '"c": "Not',
    '"b": "No.", "c": "Not',
    'quiz/key.json:8: the key\'s entry `colour` gives a reason against "b", which is no wrong option (distractors)',
  ],
  [
    "an entry without evidence",
    '[{ "paragraph": 2, "facts": ["green"] }]',
    "[]",
    "quiz/key.json:5: answers.colour.evidence is a list with 1 or more in it; found an empty list (key-schema)",
  ],
  [
    "a name that the key does not know",
    '"slide":',
    '"page": "x",\n      "slide":',
    "quiz/key.json:6: answers.colour.page is no name here; these are: correct, tolerance, distance, evidence, slide, explanation, distractors, waive (key-schema)",
  ],
  [
    "a number without end",
    '"correct": "b"',
    '"correct": 1e999',
    "quiz/key.json:4: answers.colour.correct is a number that has an end; found Infinity (key-schema)",
  ],
  [
    "a key that is not JSON",
    '"correct": "b",',
    '"correct" "b",',
    "quiz/key.json:4: the key is not JSON: ",
  ],
])(
  "a mistake of the key is named with its place, its rule and what was found: %s",
  (_, from, to, line) => {
    expect(told(sampleLesson(KEY, from, to))).toContainEqual(expect.stringContaining(line));
  },
);
