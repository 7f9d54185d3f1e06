/** Reads GIFT, a question at a time, so that one's mistake is no other's. */
import type { GIFTQuestion, TextFormat } from "gift-pegjs";
import { type Diagnostic, warning } from "../../markdown/diagnostic.ts";
import { unescapeXml } from "../xml-text.ts";
import type { Answer, Body, Foreign, Text } from "./foreign.ts";
import { NO_TEXT } from "./foreign.ts";
import { blocksOf, parseBlock } from "./gift-blocks.ts";
import { categoryNames } from "./read-moodle.ts";

/**
 * In the order of the file. A block that cannot be read goes into `found` with its line, and the
 * next is read.
 */
export function readGift(text: string, file: string, found: Diagnostic[]): Foreign[] {
  let category: readonly string[] = [];
  return blocksOf(text).flatMap(({ text: block, line }) => {
    const place = { file, line };
    const question = parseBlock(block, place, found);
    if (question === undefined) return [];
    if (question.type === "Category") {
      category = categoryNames(question.title);
      return [];
    }
    const body = bodyOf(question);
    if (typeof body === "string") {
      const name = (question.title ?? question.stem.text).slice(0, 60);
      found.push(warning(place, "left-out", `question "${name}" is left out: ${body}`));
      return [];
    }
    return [
      {
        ...{ place, category, body, marks: 1, beside: [] },
        name: (question.title ?? "").replace(/\s+/gu, " ").trim(),
        id: question.id ?? undefined,
        tags: question.tags ?? [],
        stem: textOf(question.stem),
        explanation: "globalFeedback" in question ? textOf(question.globalFeedback) : NO_TEXT,
      },
    ];
  });
}

function bodyOf(question: GIFTQuestion): Body | string {
  switch (question.type) {
    case "MC": {
      const single = question.choices.some(({ isCorrect }) => isCorrect);
      const options = question.choices.map(({ isCorrect, weight, text, feedback }) => ({
        text: textOf(text),
        percent: isCorrect ? 100 : (weight ?? 0),
        feedback: textOf(feedback),
      }));
      return { type: "choice", single, options };
    }
    case "TF":
      return {
        type: "truth",
        isTrue: question.isTrue,
        // The first feedback is the one for the wrong answer, whatever it is called.
        whyNot: textOf(question.trueFeedback),
      };
    case "Matching":
      return {
        type: "match",
        pairs: question.matchPairs.map(({ subquestion, subanswer }) => ({
          prompt: textOf(subquestion),
          choice: decodeSigns(subanswer),
        })),
      };
    case "Short":
      return {
        type: "words",
        capitalsCount: false,
        answers: question.choices.map(({ isCorrect, weight, text, feedback }) => ({
          text: text.text.replace(/\s+/gu, " ").trim(),
          percent: weight ?? (isCorrect ? 100 : 0),
          feedback: textOf(feedback),
        })),
      };
    case "Numerical": {
      const choices = Array.isArray(question.choices)
        ? question.choices
        : [{ isCorrect: true, weight: null, text: question.choices, feedback: null }];
      return { type: "number", unit: unitIn(question.stem.text), answers: choices.map(numberOf) };
    }
    case "Essay":
      return "it is an essay, and nobody marks one here";
    case "Description":
      return "it asks nothing: it is a description";
    default:
      return `its type is ${question.type}, which questions here do not have`;
  }
}

function numberOf(choice: {
  isCorrect: boolean;
  weight: number | null;
  text: { type?: string; number?: number; range?: number; numberHigh?: number; numberLow?: number };
  feedback: TextFormat | null;
}): Answer<string> & { by: string } {
  const { isCorrect, weight, text, feedback } = choice;
  const high = text.numberHigh ?? 0;
  const low = text.numberLow ?? 0;
  const [number, by] =
    text.type === "high-low"
      ? [(high + low) / 2, (high - low) / 2]
      : [text.number, text.range ?? 0];
  return {
    ...{ text: number === undefined ? "" : String(number), by: String(by) },
    ...{ percent: weight ?? (isCorrect ? 100 : 0), feedback: textOf(feedback) },
  };
}

/** The unit that our own files write below the question. */
function unitIn(stem: string): string | undefined {
  return unescapeXml(/<p class="unit">\(([^<]*)\)<\/p>$/.exec(stem)?.[1] ?? "") || undefined;
}

function textOf(text: TextFormat | null): Text {
  if (text === null) return NO_TEXT;
  const { format } = text;
  return {
    text: text.text.trim(),
    format: format === "markdown" || format === "plain" ? format : "html",
  };
}

/** The parser leaves the signs of a match's answer as it keeps them to itself: "&&058;" is a colon. */
function decodeSigns(text: string): string {
  return text
    .replace(/&&(\d\d\d);/g, (_all, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&&010/g, " ");
}
