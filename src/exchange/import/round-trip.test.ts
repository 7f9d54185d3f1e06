import fc from "fast-check";
import { strFromU8 } from "fflate";
import { describe, expect, test } from "vitest";
import type { Diagnostic } from "../../markdown/diagnostic.ts";
import { checkGuidelines } from "../../quiz/guidelines/check-guidelines.ts";
import { RULES } from "../../quiz/item.ts";
import type { Bank } from "../bank.ts";
import { fromPlain } from "../from-html.ts";
import { PLUGINS } from "../moodle/plan.ts";
import { type Answers, bankFrom, bankOfKeyed, sampleBank } from "../sample-bank.ts";
import { CASES } from "../scoring-cases.ts";
import { writeTarget } from "../targets.ts";
import { makeLesson } from "./make-lesson.ts";
import { readForeignBank } from "./read-bank.ts";

const TARGETS = ["moodle", "gift"] as const;
type Target = (typeof TARGETS)[number];

function written(bank: Bank, target: Target): string {
  return strFromU8(writeTarget(target, bank, new Set(PLUGINS)).bytes);
}

/** What was said on the way in, and the bank that came of it. */
function readAgain(text: string): { found: Diagnostic[]; bank: Bank } {
  const found: Diagnostic[] = [];
  const lesson = makeLesson(readForeignBank(text, "bank", found), "bank", found);
  if (lesson === undefined) throw new Error(found.map(({ message }) => message).join("\n"));
  const bank = bankFrom(lesson.files);
  expect(checkGuidelines(bank.questions)).toStrictEqual([]);
  return { found, bank };
}

/** Texts that are special somewhere, and pieces of our Markdown. */
const signs = [
  ...[
    "=",
    "~",
    "{",
    "}",
    "#",
    ":",
    "\\",
    ",",
    "]]>",
    "<![CDATA[",
    "\t",
    '"',
    "'",
    "&",
    "<b>",
    "->",
    "%50%",
  ],
  ...[
    "::",
    "//",
    "####",
    "@@",
    "$",
    "$$",
    "\\(",
    "\\)",
    "\\n",
    "&amp;",
    "&#65;",
    "*",
    "_",
    "`",
    "|",
    "!",
  ],
  ...[
    "[a](b)",
    "www.a.org",
    "https://a.org",
    "a@b.org",
    "1.",
    "-",
    "+",
    "•",
    "- a) b",
    "a)",
    "😀",
    "👩‍🎓",
  ],
  ...[
    "\u200f",
    "\u202e",
    "اردو",
    "é",
    "é",
    "=1+1",
    "\u00a0",
    "\u0000",
    "T",
    "{{x}}",
    "[html]",
    "(",
    ">",
  ],
];
const plain = fc
  .array(fc.oneof(fc.constantFrom(...signs), fc.stringMatching(/^[a-z]{1,6}$/)), {
    minLength: 1,
    maxLength: 6,
  })
  .map((parts) => `w ${parts.join(" ")} z`);
const markdown = fc
  .tuple(
    plain,
    fc.constantFrom(
      "",
      " **b**",
      " *i* c",
      " ~~d~~ e",
      " $x^2$",
      " `a*b`",
      " [l](https://a.org/?b=c&d)",
    ),
  )
  .map(([text, more]) => `${fromPlain(text)}${more}`);
const stem = fc
  .tuple(
    markdown,
    fc.constantFrom(
      "",
      "\n\n- one\n- two\n",
      "\n\n> said\n",
      "\n\n```\na = {b}\n```\n",
      "\n\n| a | b |\n|---|---|\n| c | d |\n",
      "\n\n$$y = \\frac{1}{2}$$\n",
    ),
  )
  .map(([text, more]) => text + more);

/** An item with its answer, of any type and rule. */
const anItem = fc.record({
  title: plain.map(fromPlain),
  stem,
  texts: fc.uniqueArray(markdown, {
    minLength: 3,
    maxLength: 5,
    selector: (text) => text.toLowerCase(),
  }),
  choices: fc.uniqueArray(plain, {
    minLength: 5,
    maxLength: 6,
    selector: (text) => text.replace(/\s+/g, " "),
  }),
  explanation: stem,
  fact: plain,
  kind: fc.constantFrom(
    ...Object.entries(RULES).flatMap(([type, rules]) => rules.map((rule) => ({ type, rule }))),
  ),
  marks: fc.constantFrom(1, 1, 2, 5),
  number: fc.constantFrom(0, 11, -2.5, 0.1, 1e-7, 1_000_000),
  first: fc.boolean(),
});
type Spec = typeof anItem extends fc.Arbitrary<infer T> ? T : never;

function answerOf({ kind: { type, rule }, texts, choices, explanation, fact, number }: Spec) {
  const ids = texts.map((_text, at) => "abcde"[at] ?? "");
  const shown = type === "true-false" ? ids.slice(0, 2) : ids;
  const right = type === "multiple" ? shown.slice(0, 2) : shown.slice(0, 1);
  const isChoice = ["single", "multiple", "true-false"].includes(type);
  const wrong = isChoice ? shown.filter((id) => !right.includes(id)) : [];
  const correct = {
    single: "a",
    "true-false": "a",
    multiple: right,
    matching: Object.fromEntries(shown.map((id, at) => [id, String(at + 1)])),
    ordering: shown.toReversed(),
    numeric: number,
    "short-text": choices.map((text) => text.replace(/\s+/gu, " ").trim()),
  }[type];
  return {
    ...{ correct: correct ?? "a", explanation, evidence: [{ paragraph: 3, facts: [fact] }] },
    ...(rule === "tolerance" ? { tolerance: { absolute: 0.5 } } : {}),
    ...(wrong.length === 0
      ? {}
      : { distractors: Object.fromEntries(wrong.map((id) => [id, texts[0] ?? ""])) }),
  };
}

function bankOfSpecs(specs: readonly Spec[]): Bank {
  const items = specs.map(
    ({ title, stem, texts, choices, kind: { type, rule }, marks, first }, at) => {
      const objective = first ? "first" : "second";
      const heading = `## ${title} {#i${at} type=${type} objective=${objective} level=apply rule=${rule} marks=${marks}}`;
      const typed = type === "numeric" || type === "short-text";
      const shown = typed ? [] : type === "true-false" ? texts.slice(0, 2) : texts;
      const options = shown.map((text, n) => `- ${"abcde"[n]}) ${text}`);
      const numbered = choices.map((text, n) => `${n + 1}. ${fromPlain(text)}`);
      const lists = type === "matching" ? [...options, "", ...numbered] : options;
      return [heading, "", stem, "", ...lists].join("\n");
    },
  );
  const answers = specs.map((spec, at): [string, Answers[string]] => [`i${at}`, answerOf(spec)]);
  return sampleBank(`# First\n\n${items.join("\n\n")}\n`, Object.fromEntries(answers));
}

describe.each(TARGETS)("%s, exported, imported and exported again, is the same bytes", (target) => {
  test("for every type and rule, with the key", () => {
    const bank = bankOfKeyed(CASES.map(({ id, item }) => [id, item]));
    const text = written(bank, target);
    const { found, bank: again } = readAgain(text);
    expect(found).toStrictEqual([]);
    expect(written(again, target)).toBe(text);
    for (const { item } of again.questions) {
      const before = bank.questions.find((one) => one.item.id === item.id)?.item;
      // GIFT says nothing of marks.
      const marks = target === "gift" ? 1 : before?.marks;
      expect(item).toMatchObject({ type: before?.type, rule: before?.rule, marks });
      expect(item.objective).toBe(before?.objective);
    }
  }, 30_000);

  test("for any texts", () => {
    fc.assert(
      fc.property(fc.array(anItem, { minLength: 1, maxLength: 4 }), (specs) => {
        const bank = bankOfSpecs(specs);
        const text = written(bank, target);
        fc.pre(text.includes("[id:") || text.includes("idnumber"));
        const { found, bank: again } = readAgain(text);
        expect(found).toStrictEqual([]);
        expect(written(again, target)).toBe(text);
      }),
      { numRuns: 15 },
    );
  }, 120_000);
});
