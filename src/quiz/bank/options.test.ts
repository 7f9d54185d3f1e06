import { describe, expect, test } from "vitest";
import type { Diagnostic } from "../../markdown/diagnostic.ts";
import { parseQuestions } from "./parse.ts";

function parse(body: string, type = "single") {
  const found: Diagnostic[] = [];
  const head = `# S\n\n## A {#a type=${type} objective=o level=recall}\n\n`;
  const [item] = parseQuestions(`${head}${body}\n`, "quiz/01.md", found);
  return { item, messages: found.map(({ line, message }) => `${line}: ${message}`) };
}

describe("an option's text may run on", () => {
  test.each([
    [
      "over the next line",
      "Which?\n\n- a) Red, which is\noften seen\n- b) Blue",
      "Red, which is often seen",
    ],
    [
      "over indented lines",
      "Which?\n\n- a) Red,\n  which is\n  often seen\n- b) Blue",
      "Red, which is often seen",
    ],
    ["with code and a formula in it", "Which?\n\n- a) `x` and\n$y$\n- b) Blue", "`x` and $y$"],
  ])("%s", (_, body, text) => {
    const { item, messages } = parse(body);
    expect(messages).toEqual([]);
    expect(item).toMatchObject({ stem: "Which?", options: [{ id: "a", text }, { text: "Blue" }] });
  });

  test("and a stem may hold lists and code of its own", () => {
    const stem = "Which?\n\n1. one\n2. two\n\n- three\n\n```\n- a) four\n```";
    const { item, messages } = parse(`${stem}\n\n- a) Red\n- b) Blue`);
    expect(messages).toEqual([]);
    expect(item).toMatchObject({ stem, options: [{ text: "Red" }, { text: "Blue" }] });
  });
});

const READS = "an option reads `- a) text`, from the line's start; found";
const HOLDS = "options hold one paragraph each, and nothing stands between or behind them; found";

describe("a line of an option list that cannot be read is named, and that line alone", () => {
  test.each([
    ["a full stop", "W?\n\n- a) Red\n- b. Blue\n- c) Green", "single", [`8: ${READS} "- b. Blue"`]],
    [
      "in all of them",
      "W?\n\n- a. Red\n- b. Blue",
      "single",
      [`7: ${READS} "- a. Red"`, `8: ${READS} "- b. Blue"`],
    ],
    ["a blank before it", "W?\n\n- a) Red\n - b) Blue", "single", [`8: ${READS} "- b) Blue"`]],
    [
      "bold letters",
      "W?\n\n- **a)** Red\n- **b)** Blue",
      "single",
      [`7: ${READS} "- **a)** Red"`, `8: ${READS} "- **b)** Blue"`],
    ],
    [
      "a bracket of another script",
      "W?\n\n- a) Red\n- b） Blue",
      "single",
      [`8: ${READS} "- b） Blue"`],
    ],
    ["no text, first", "W?\n\n- a)\n- b) Blue\n- c) Red", "single", [`7: ${READS} "- a)"`]],
    ["no text, later", "W?\n\n- a) Red\n- b) \n- c) Blue", "single", [`8: ${READS} "- b)"`]],
    [
      "two letters, first",
      "W?\n\n- aa) Red\n- b) Blue\n- c) Green",
      "single",
      [`7: ${READS} "- aa) Red"`],
    ],
    [
      "a figure, first",
      "W?\n\n- 1) Red\n- b) Blue\n- c) Green",
      "single",
      [`7: ${READS} "- 1) Red"`],
    ],
    ["a rule between options", "W?\n\n- a) Red\n***\n- b) Blue", "single", [`8: ${HOLDS} "***"`]],
    ["a capital letter", "W?\n\n- A) Red\n- b) Blue", "single", [`7: ${READS} "- A) Red"`]],
    ["another bullet", "W?\n\n* a) Red\n- b) Blue", "single", [`7: ${READS} "* a) Red"`]],
    ["no bullet", "W?\n\na) Red\n- b) Blue", "single", [`7: ${READS} "a) Red"`]],
    ["brackets", "W?\n\n- (a) Red\n- b) Blue", "single", [`7: ${READS} "- (a) Red"`]],
    [
      "numbers",
      "W?\n\n1) Rot\n2) Blau",
      "single",
      [
        "7: item `a` (single) has options; each reads `- a) text`",
        "8: item `a` (single) has options; each reads `- a) text`",
      ],
    ],
    [
      "no letters",
      "W?\n\n- Rot\n- Blau",
      "multiple",
      [
        "7: item `a` (multiple) has options; each reads `- a) text`",
        "8: item `a` (multiple) has options; each reads `- a) text`",
      ],
    ],
    [
      "a choice in another's hand",
      "W?\n\n- a) Red\n- b) Blue\n\n1. x\n2) y",
      "matching",
      ['11: a choice reads `1. text`, from the line\'s start; found "2) y"'],
    ],
    [
      "text between options",
      "W?\n\n- a) Red\n\nAnd now:\n\n- b) Blue",
      "single",
      [`9: ${HOLDS} "And now:"`],
    ],
    [
      "text behind them",
      "W?\n\n- a) Red\n- b) Blue\n\nChoose\none.",
      "single",
      [`10: ${HOLDS} "Choose"`],
    ],
    [
      "a table behind them",
      "W?\n\n- a) Red\n- b) Blue\n\n| a |\n|---|\n| b |",
      "single",
      [`10: ${HOLDS} "| a |"`],
    ],
    [
      "a list in an option",
      "W?\n\n- a) Red\n  - dark\n  - pale\n- b) Blue",
      "single",
      [`8: ${HOLDS} "- dark"`],
    ],
    [
      "a second paragraph in an option",
      "W?\n\n- a) Red\n\n  or pink\n- b) Blue",
      "single",
      [`9: ${HOLDS} "or pink"`],
    ],
    [
      "code between options",
      "W?\n\n- a) Red\n```\nx\n```\n- b) Blue",
      "single",
      [`8: ${HOLDS} "\`\`\`"`],
    ],
  ])("%s", (_, body, type, messages) => {
    expect(parse(body, type).messages).toEqual(messages);
  });
});
