// @vitest-environment jsdom
import { strFromU8 } from "fflate";
import { describe, expect, test } from "vitest";
import { bankOfKeyed, sampleBank, textOf } from "../sample-bank.ts";
import { CASES, ourShare } from "../scoring-cases.ts";
import { isPermitted } from "./fractions.ts";
import { PLUGINS, type Plugin } from "./plan.ts";
import { toMoodle } from "./write.ts";

function documentOf(bytes: Uint8Array): Document {
  return new DOMParser().parseFromString(strFromU8(bytes), "text/xml");
}

const textIn = (element: Element | null | undefined, path: string) =>
  element?.querySelector(path)?.textContent?.trim() ?? "";
const children = (element: Element, name: string) =>
  [...element.children].filter((child) => child.tagName === name);

/** Marks by the rules that Moodle's documentation gives for its types, from the file alone. */
function moodleShare(question: Element, response: unknown): number {
  const answers = children(question, "answer").map((answer) => ({
    text: textIn(answer, "text"),
    share: Number(answer.getAttribute("fraction")) / 100,
    tolerance: Number(textIn(answer, "tolerance")),
  }));
  const share = (text: string) => answers.find((answer) => answer.text === text)?.share ?? 0;
  const ticked = (Array.isArray(response) ? response : [response]).map((id) => textOf(String(id)));
  switch (question.getAttribute("type")) {
    case "multichoice": {
      const sum = ticked.reduce((total, text) => total + share(text), 0);
      return Math.min(1, Math.max(0, sum));
    }
    case "multichoiceset":
      return answers.every((answer) => answer.share > 0 === ticked.includes(answer.text)) ? 1 : 0;
    case "oumultiresponse": {
      const right = answers.filter((answer) => answer.share > 0).length;
      const hits = ticked.filter((text) => share(text) > 0).length;
      const surplus = Math.max(0, ticked.length - right);
      return Math.max(0, hits - surplus) / right;
    }
    case "match": {
      const given = response as Record<string, string>;
      const asked = children(question, "subquestion").filter((one) => textIn(one, "text") !== "");
      const right = asked.filter((one, at) => {
        const chosen = given["abcdefgh"[at] ?? ""];
        return chosen !== undefined && textIn(one, "answer text") === textOf(chosen);
      });
      return right.length / asked.length;
    }
    case "ordering":
      return orderingShare(
        textIn(question, "gradingtype"),
        answers.map(({ text }) => text),
        ticked,
      );
    case "numerical": {
      const right = answers.find(
        ({ text, tolerance }) =>
          response !== "" && Math.abs(Number(response) - Number(text)) <= tolerance + 1e-9,
      );
      return right?.share ?? 0;
    }
    case "shortanswer": {
      const pattern = (text: string) =>
        text
          .split("\\*")
          .map((part) => part.replace(/[.+?^${}()|[\]\\]/g, "\\$&").replaceAll("*", ".*"))
          .join("\\*");
      return (
        answers.find(({ text }) => new RegExp(`^${pattern(text)}$`, "iu").test(String(response)))
          ?.share ?? 0
      );
    }
    default:
      throw new Error(`${question.getAttribute("type")}?`);
  }
}

function orderingShare(rule: string, key: string[], given: string[]): number {
  const inPlace = key.filter((text, at) => given[at] === text).length;
  const followed = key
    .slice(1)
    .filter((text, at) => given[given.indexOf(key[at] ?? "") + 1] === text);
  if (rule === "ALL_OR_NOTHING") return inPlace === key.length ? 1 : 0;
  if (rule === "ABSOLUTE_POSITION") return inPlace / key.length;
  if (rule === "RELATIVE_NEXT_EXCLUDE_LAST") return followed.length / (key.length - 1);
  // Each entry that is the next of a run found so far makes it longer; others may stand between.
  const lengths: number[] = [];
  for (const text of given) {
    const at = key.indexOf(text);
    lengths[at] = (lengths[at - 1] ?? 0) + 1;
  }
  return Math.max(...Object.values(lengths)) / key.length;
}

const byId = (document: Document, id: string) =>
  [...document.querySelectorAll("question")].find((one) => textIn(one, "idnumber") === id);

describe("what scores otherwise in Moodle is told, and nothing else is", () => {
  const typed = ["number", "near", "below", "city"];
  const orders = ["order", "place", "next", "run"];
  const neither = ["every", "all-pairs"];
  test.each<[string, readonly Plugin[], string[]]>([
    ["without plug-ins", [], ["all-or-none", "ou", "truth", ...neither, ...orders, ...typed]],
    ["with its plug-ins", PLUGINS, ["truth", ...neither, ...orders, ...typed]],
  ])("%s", (_name, plugins, told) => {
    const bank = bankOfKeyed(CASES.map(({ id, item }) => [id, item]));
    const { bytes, notes } = toMoodle(bank, new Set(plugins));
    expect([...new Set(notes.map(({ item }) => item))].toSorted()).toStrictEqual(told.toSorted());
    const document = documentOf(bytes);
    for (const { id, item, responses } of CASES) {
      const question = byId(document, id);
      if (question === undefined) throw new Error(`${id} is not there`);
      const differs = responses.filter(
        (response) => Math.abs(ourShare(item, response) - moodleShare(question, response)) > 1e-6,
      );
      const may = ["all-or-none", "ou", "every", "all-pairs", "run"].filter((one) =>
        told.includes(one),
      );
      if (!may.includes(id)) expect(differs, id).toStrictEqual([]);
      else expect(differs.length, id).toBeGreaterThan(0);
      expect(moodleShare(question, responses[0]), `${id}, answered rightly`).toBeCloseTo(1, 5);
    }
  });
});

test("every fraction is one that Moodle permits, whatever the number of right options", () => {
  const letters = "abcdefghijklmnop";
  const items = [...letters.slice(1)].map((_letter, at) => {
    const correct = [...letters.slice(0, at + 1)];
    const id = `right-${at + 1}`;
    const options = [...letters];
    const item = {
      id,
      type: "multiple",
      rule: "right-minus-wrong",
      marks: 1,
      options,
      correct,
    } as const;
    return [id, item] as const;
  });
  const { bytes, notes } = toMoodle(bankOfKeyed(items), new Set());
  const document = documentOf(bytes);
  for (const answer of document.querySelectorAll("answer")) {
    expect(isPermitted(Number(answer.getAttribute("fraction")))).toBe(true);
  }
  // 1/11 to 1/15 are not in Moodle's list; 1/1 to 1/10 are.
  const rounded = [11, 12, 13, 14, 15].map((n) => `right-${n}`);
  expect(notes.map(({ item }) => item)).toStrictEqual(rounded);
});

test("a fraction is permitted if it stands in Moodle's list, with either sign", () => {
  const cases: [number, boolean][] = [
    ...[100, -100, 0, 33.33333, -14.28571, 83.33333, 12.5].map((n): [number, boolean] => [n, true]),
    ...[99, 33, 33.3, 9.09, 15, -1, 66].map((n): [number, boolean] => [n, false]),
  ];
  for (const [percent, permitted] of cases) expect(isPermitted(percent)).toBe(permitted);
});

test("a question has its category, name, tags, feedback, evidence, hint and number", () => {
  const bank = sampleBank(
    "# First\n\n## A *b* {#x type=single objective=second level=apply marks=2 enemies=y}\n\nWhich is **it**?\n\n- a) $x^2$\n- b) B\n\n## Y {#y type=true-false objective=first level=recall}\n\nSo?\n\n- a) True\n- b) False\n",
    {
      x: { correct: "b", distractors: { a: "Not *that*." }, explanation: "See." },
      y: { correct: "a", distractors: { b: "No." } },
    },
  );
  const { bytes, notes } = toMoodle(bank, new Set());
  expect(notes).toStrictEqual([]);
  const document = documentOf(bytes);
  const categories = [...document.querySelectorAll("category text")].map((one) => one.textContent);
  expect(categories).toStrictEqual([
    "$course$/top/A sample/Know the first thing.",
    "$course$/top/A sample/Know//tell the second thing.",
  ]);
  const x = byId(document, "x");
  expect(textIn(x, "name text")).toBe("A b");
  expect(textIn(x, "questiontext text")).toBe("<p>Which is <strong>it</strong>?</p>");
  expect(textIn(x, "generalfeedback text")).toBe(
    '<p>See.</p><ul class="evidence"><li>Paragraph 2: <q>green</q></li></ul>',
  );
  expect(textIn(x, "defaultgrade")).toBe("2");
  expect(textIn(x, "answer text")).toBe("\\(x^2\\)");
  expect(textIn(x, "answer feedback text")).toBe("Not <em>that</em>.");
  expect(textIn(x, "hint text")).toBe("Read again: ¶2.");
  const tags = [...(x?.querySelectorAll("tag text") ?? [])].map((tag) => tag.textContent);
  expect(tags).toStrictEqual([
    ...["objective:second", "level:apply", "rule:single:all-or-nothing", "paragraph:2", "enemy:y"],
  ]);
  const y = byId(document, "y");
  expect(y?.getAttribute("type")).toBe("truefalse");
  const fractions = [...(y?.querySelectorAll("answer") ?? [])].map((one) => [
    textIn(one, "text"),
    one.getAttribute("fraction"),
  ]);
  expect(fractions).toStrictEqual([
    ["true", "100"],
    ["false", "0"],
  ]);
});
