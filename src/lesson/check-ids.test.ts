import { expect, test } from "vitest";
import { sampleLesson, told } from "./sample-lesson.ts";

/** The sample with its item or its objective called otherwise. */
function renamed(from: string, to: string): string[] {
  const word = new RegExp(`(?<![\\w-])${from}(?=[":=} ])(?! does)(?! thing)`, "g");
  const files = new Map([...sampleLesson()].map(([path, text]) => [path, text.replace(word, to)]));
  return told(files);
}

const OWN = "something of its own";
test.each([
  ["practise", OWN],
  ["test", OWN],
  ["review", OWN],
  ["done", OWN],
  ["all", OWN],
  ["mistakes", OWN],
  ["first", "the objective of that name"],
])("an item called %s is refused: the study page's address of that name opens %s", (id, opens) => {
  expect(renamed("colour", id)).toEqual([
    `quiz/01-first.md:3: item \`${id}\` cannot be linked to: on the study page #${id} opens ${opens} (duplicate-id)`,
  ]);
});

test.each(["practise", "test", "review", "done", "all", "mistakes"])(
  "an objective called %s is refused, on its line",
  (id) => {
    expect(renamed("first", id)).toEqual([
      `slides/01-start.md:5: objective \`${id}\` has a name that the study page uses for something of its own (duplicate-id)`,
    ]);
  },
);

test.each(["practice", "tests", "test-1", "reviews", "done-for", "all-of-it", "mistake", "start"])(
  "a name that is only like one of the study page's is fine: %s",
  (id) => {
    expect([renamed("colour", id), renamed("first", id)]).toEqual([[], []]);
  },
);

test("an item may be called like a slide, or like a part of an objective's name", () => {
  expect([renamed("colour", "shown"), renamed("colour", "first-1")]).toEqual([[], []]);
});
