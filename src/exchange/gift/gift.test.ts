import { strFromU8 } from "fflate";
import { type GIFTQuestion, parse } from "gift-pegjs";
import { describe, expect, test } from "vitest";
import { plainText, toHtml, toInlineHtml } from "../html.ts";
import { bankOfKeyed, sampleBank, textOf } from "../sample-bank.ts";
import { CASES, ourShare } from "../scoring-cases.ts";
import { toGift } from "./write.ts";

const LEFT_OUT = ["order", "place", "next", "run"];

function parsed(bank: Parameters<typeof toGift>[0]): Map<string, GIFTQuestion> {
  const questions = parse(strFromU8(toGift(bank).bytes));
  return new Map(questions.map((question) => [question.id ?? "", question]));
}

/** Marks by what GIFT's documentation says of weights, pairs, ranges and spellings. */
function giftShare(question: GIFTQuestion, response: unknown): number {
  const ticked = [response].flat().map((id) => textOf(String(id)));
  switch (question.type) {
    case "MC": {
      const share = ({ isCorrect, weight }: (typeof question.choices)[number]) =>
        isCorrect ? 1 : (weight ?? 0) / 100;
      const sum = question.choices
        .filter(({ text }) => ticked.includes(text.text))
        .reduce((total, choice) => total + share(choice), 0);
      return Math.min(1, Math.max(0, sum));
    }
    case "Matching": {
      const given = response as Record<string, string>;
      const asked = question.matchPairs.filter(({ subquestion }) => subquestion.text !== "");
      const right = asked.filter(
        ({ subanswer }, at) => subanswer === textOf(given["abcdefgh"[at] ?? ""] ?? ""),
      );
      return right.length / asked.length;
    }
    case "Numerical": {
      const [choice] = [question.choices].flat();
      const range = choice !== undefined && "text" in choice ? choice.text : choice;
      const near = Math.abs(Number(response) - (range?.number ?? 0)) <= (range?.range ?? 0) + 1e-9;
      return response !== "" && near ? 1 : 0;
    }
    case "Short": {
      const spellings = question.choices.map(({ text }) => text.text.replaceAll("\\*", "*"));
      const small = String(response).toLowerCase();
      return spellings.some((text) => text.toLowerCase() === small) ? 1 : 0;
    }
    default:
      throw new Error(`${question.type}?`);
  }
}

test("what GIFT has no type for is left out, and said", () => {
  const { notes } = toGift(bankOfKeyed(CASES.map(({ id, item }) => [id, item])));
  const left = notes.filter(({ kind }) => kind === "left").map(({ item }) => item);
  expect(left.toSorted()).toStrictEqual(LEFT_OUT.toSorted());
});

describe("every question that GIFT carries is parsed to the same marks, or is told to differ", () => {
  const bank = bankOfKeyed(CASES.map(({ id, item }) => [id, item]));
  const told = new Set(toGift(bank).notes.map(({ item }) => item));
  const differs = ["all-or-none", "ou", "every", "all-pairs"];
  test.each(CASES.filter(({ id }) => !LEFT_OUT.includes(id)))("$id", ({ id, item, responses }) => {
    const question = parsed(bank).get(id);
    if (question === undefined) throw new Error(`${id} is not there`);
    const off = responses.filter(
      (response) => Math.abs(ourShare(item, response) - giftShare(question, response)) > 1e-6,
    );
    expect(off.length > 0).toBe(differs.includes(id));
    if (off.length > 0) expect(told).toContain(id);
    expect(giftShare(question, responses[0])).toBeCloseTo(1, 5);
  });
});

describe("a text that is special in GIFT comes back as it was", () => {
  test.each([
    "a = b ~ c # d { e } : f \\\\ g",
    "50% of it, \\%50% and %",
    "-\\> and \\<- , ]]\\> \\& \\&amp; 😀 \u200fاردو\u200f",
    "$\\frac{1}{2}$ and `x = {y}`",
    "one :: two // three #### four",
  ])("%s", (text) => {
    const bank = sampleBank(
      `# First\n\n## T ${text} {#x type=single objective=first level=recall}\n\n${text}\n\nMore: ${text}\n\n- a) ${text}\n- b) B\n- c) C ${text}\n`,
      { x: { correct: "a", explanation: text, distractors: { b: text, c: "no" } } },
    );
    const question = parsed(bank).get("x");
    if (question?.type !== "MC") throw new Error("no choice");
    expect(question.title).toBe(plainText(`T ${text}`));
    expect(question.stem).toStrictEqual({
      format: "html",
      text: toHtml(`${text}\n\nMore: ${text}`),
    });
    expect(question.choices.map((choice) => choice.text.text)).toStrictEqual(
      [text, "B", `C ${text}`].map((one) => toInlineHtml(one)),
    );
    expect(question.choices.map(({ isCorrect }) => isCorrect)).toStrictEqual([true, false, false]);
    expect(question.choices[1]?.feedback?.text).toBe(toInlineHtml(text));
    expect(question.globalFeedback?.text).toContain(toHtml(text));
  });
});

test.each<[string[], string]>([
  [["a -> b"], "an answer with -> means a pair in GIFT"],
  [["a", "b&&058;"], "a text with && before a figure means another character in GIFT"],
])("an answer of %j cannot stand in GIFT, and is told", (correct, why) => {
  const bank = sampleBank(
    "# First\n\n## T {#x type=short-text objective=first level=recall}\n\nWho?\n",
    { x: { correct } },
  );
  expect(toGift(bank).notes).toStrictEqual([{ item: "x", kind: "left", why }]);
});
