import { toJsonSchema } from "@valibot/to-json-schema";
import { expect, test } from "vitest";
import type { ChoiceItem } from "../item.ts";
import { askedFingerprint } from "./asked-fingerprint.ts";
import { readResponseFile } from "./read-response-file.ts";
import { ResponseFile } from "./response-file.ts";

const questions = "ab".repeat(32);
const sound = {
  format: "lesson-responses",
  version: 1,
  questions,
  student: "Zoë",
  responses: { one: "a", two: ["a", "b"], three: { a: "2" }, four: "11" },
};
const read = (change: object) =>
  readResponseFile(JSON.stringify({ ...sound, ...change }), questions);

test("a sound file is read as it was written", () => {
  expect(read({})).toEqual({ file: sound });
});

test.each([
  ["of another format", { format: "other" }, "it is no response file"],
  ["of a later version", { version: 2 }, "it is not of version 1"],
  ["of another quiz", { questions: "cd".repeat(32) }, "it answers other questions than these"],
  ["without a name", { student: "" }, 'its entry "student" has not the shape of one'],
  ["with a long name", { student: "a".repeat(101) }, 'its entry "student"'],
  ["with a long answer", { responses: { one: "a".repeat(1001) } }, 'its entry "responses.one"'],
  ["with a number for an answer", { responses: { one: 7 } }, 'its entry "responses.one"'],
  [
    "with an answer inside an answer",
    { responses: { one: { a: { b: "c" } } } },
    'its entry "responses.one"',
  ],
  ["with an odd item", { responses: { "=cmd()": "a" } }, 'its entry "responses.=cmd()"'],
  ["with a list of 101", { responses: { one: Array(101).fill("a") } }, 'its entry "responses.one"'],
  ["with more than it should hold", { more: 1 }, 'its entry "more"'],
])("a file %s is refused with the reason", (_, change, said) => {
  const found = read(change);
  expect("refused" in found ? found.refused : "read").toContain(said);
});

test.each([
  ["", "it is no JSON"],
  ["null", "it is no response file"],
  ["[]", "it is no response file"],
  [`{"format":"lesson-responses"`, "it is no JSON"],
  ['{"__proto__":{"format":"lesson-responses"}}', "it is no JSON, or holds"],
  ['{"format":"lesson-responses","constructor":1}', "it is no JSON, or holds"],
  [JSON.stringify(sound).replace('"student"', '"student":"A","student"'), "holds a name twice"],
  [JSON.stringify(sound).replace('"one":"a"', '"one":"b","one":"a"'), "holds a name twice"],
  ["[".repeat(5_000), "it nests deeper"],
  [`{"a":"${"x".repeat(1_000_001)}"}`, "it is larger"],
])("%# is refused with the reason", (text, said) => {
  const found = readResponseFile(text, questions);
  expect("refused" in found ? found.refused : "read").toContain(said);
});

test("an answer may hold brackets, quotes, colons and controls: it is text", () => {
  const one = '[{"a": "b"}]: \\"\u202e=1+1\u0000';
  expect(read({ responses: { one } })).toEqual({ file: { ...sound, responses: { one } } });
});

test("the schema in the repository is the one that files are held against", async () => {
  const schema = { ...toJsonSchema(ResponseFile), title: "The answers that a student hands in" };
  // Written anew by `npx vitest run src/quiz/responses -u`.
  const text = `${JSON.stringify(schema, null, 2)}\n`;
  await expect(text).toMatchFileSnapshot("response-file.schema.json");
});

const place = { file: "quiz/01.md", line: 1 };
const item: ChoiceItem<"single"> = {
  ...{ id: "one", type: "single", title: "T", stem: "Which?", objective: "o", level: "recall" },
  ...{ rule: "all-or-nothing", marks: 1, enemies: [], section: "S", place, stemPlace: place },
  options: [
    { id: "a", text: "A", place },
    { id: "b", text: "B", place },
  ],
};

test.each([
  ["another stem", { stem: "Who?" }, false],
  ["another option", { options: item.options.slice(0, 1) }, false],
  ["other marks", { marks: 2 }, false],
  ["another title, which is not asked", { title: "U" }, true],
  ["options in another order", { options: item.options.toReversed() }, true],
  ["another place in the file", { place: { file: "quiz/02.md", line: 9 } }, true],
])("questions with %s (%j): the same name is %s", (_, change, same) => {
  const [one, other] = [askedFingerprint([item]), askedFingerprint([{ ...item, ...change }])];
  expect(one === other).toBe(same);
  expect(one).toMatch(/^[0-9a-f]{64}$/);
});
