/** For tests: banks of their own, made from question files and a key. */
import { compile } from "../lesson/lesson.ts";
import type { KeyAnswer } from "../quiz/bank/key-schema.ts";
import type { KeyedItem } from "../quiz/keyed-item.ts";
import { fullAnswer } from "../quiz/test-kit.ts";
import { exchange as words } from "../words/en.ts";
import { type Bank, bankOf } from "./bank.ts";

const SLIDES = `---
title: A sample
lang: en
objectives:
  first: Know the *first* thing.
  second: Know/tell the second thing.
---

# Start

## Welcome {#welcome .title source="none: a greeting" minutes=1}

Hello

Note:

**Say.** Hello.
`;

export type Answers = Readonly<Record<string, Partial<KeyAnswer> & Pick<KeyAnswer, "correct">>>;

/** @throws Error where the lesson has a mistake: a test that means one says so itself. */
export function sampleBank(questions: string, answers: Answers): Bank {
  const entries = Object.entries(answers).map(([id, answer]) => {
    const evidence = [{ paragraph: 2, facts: ["green"] }];
    return [id, { evidence, slide: "welcome", explanation: "It says so.", ...answer }];
  });
  return bankFrom(
    new Map([
      ["slides/01-start.md", SLIDES],
      ["quiz/01-first.md", questions],
      ["quiz/key.json", JSON.stringify({ answers: Object.fromEntries(entries) })],
    ]),
  );
}

/** The bank of a lesson's files. @throws Error where they have a mistake. */
export function bankFrom(files: ReadonlyMap<string, string>): Bank {
  const { lesson, diagnostics } = compile(files);
  const [wrong] = diagnostics.filter(({ level }) => level === "error");
  if (wrong !== undefined) throw new Error(`${wrong.file}:${wrong.line}: ${wrong.message}`);
  return bankOf(lesson, words);
}

/** A question file and its answers for keyed items; an option's text is its id, told apart. */
export function bankOfKeyed(items: readonly (readonly [id: string, item: KeyedItem])[]): Bank {
  const questions = items.map(([id, item]) => {
    const objective = item.marks > 1 ? "second" : "first";
    const unit = "unit" in item && item.unit !== undefined ? ` unit="${item.unit}"` : "";
    const heading = `## Item ${id} {#${id} type=${item.type} objective=${objective} level=recall rule=${item.rule} marks=${item.marks}${unit}}`;
    const options = "options" in item ? item.options.map((one) => `- ${one}) ${textOf(one)}`) : [];
    const choices = "choices" in item ? item.choices.map((one) => `${one}. ${textOf(one)}`) : [];
    return [heading, "", "What is it?", "", ...options, "", ...choices].join("\n");
  });
  const answers = items.map(([id, item]): [string, Answers[string]] => {
    const right = [fullAnswer(item)].flat();
    const isChoice = ["single", "multiple", "true-false"].includes(item.type);
    const wrong =
      isChoice && "options" in item ? item.options.filter((one) => !right.includes(one)) : [];
    const reasons = Object.fromEntries(wrong.map((one) => [one, `Not ${textOf(one)}.`]));
    return [
      id,
      {
        correct: item.correct as KeyAnswer["correct"],
        ...("tolerance" in item && item.tolerance !== undefined
          ? { tolerance: item.tolerance }
          : {}),
        ...(item.type === "short-text" && item.distance > 0 ? { distance: item.distance } : {}),
        ...(wrong.length === 0 ? {} : { distractors: reasons }),
      },
    ];
  });
  return sampleBank(`# First\n\n${questions.join("\n\n")}\n`, Object.fromEntries(answers));
}

/** @example textOf("a") // "option a" */
export function textOf(id: string): string {
  return /\d/.test(id) ? `choice ${id}` : `option ${id}`;
}
