/** Type, rule, options and answer of a question from elsewhere. */
import type { KeyAnswer } from "../../quiz/bank/key-schema.ts";
import { type ItemType, RULES } from "../../quiz/item.ts";
import { fromPlain } from "../from-html.ts";
import { ORDERING } from "../moodle/ordering.ts";
import { choiceBody } from "./choice-body.ts";
import type { Answer, Foreign } from "./foreign.ts";
import { blocksOf, inlineOf } from "./to-markdown.ts";

export interface ItemBody {
  readonly type: ItemType;
  readonly rule: string;
  /** The lists of options and choices, each a text. */
  readonly lists: readonly string[];
  readonly correct: KeyAnswer["correct"];
  readonly tolerance?: KeyAnswer["tolerance"];
  readonly unit?: string | undefined;
  /** Why each wrong option is wrong; `unreasoned` where a text had to be made up. */
  readonly reasons?: Record<string, string>;
  readonly unreasoned?: boolean;
  /** What was said of right answers: Markdown for the explanation. */
  readonly remarks: readonly string[];
  readonly lost: readonly string[];
  readonly changes: readonly string[];
}
export type Refused = { readonly why: string };

/** @param tagged the rule that one of its tags names, "multiple:every-option" */
export function bodyOf(foreign: Foreign, tagged: string | undefined): ItemBody | Refused {
  const { body } = foreign;
  switch (body.type) {
    case "choice":
    case "truth":
      return choiceBody(body, tagged);
    case "match":
      return matchBody(body, tagged);
    case "order": {
      const rule = RULES.ordering.find((one) => ORDERING[one] === body.rule);
      if (body.entries.length > 26) return { why: "an item has at most 26 entries" };
      const texts = body.entries.map(inlineOf);
      const shown = texts
        .map(({ markdown }, place) => ({ markdown, place }))
        .toSorted((a, b) => byText(a.markdown, b.markdown));
      const letter = (place: number) =>
        LETTERS[shown.findIndex((one) => one.place === place)] ?? "";
      return {
        ...{ type: "ordering", rule: rule ?? "absolute-position", remarks: [] },
        lists: [optionList(shown.map(({ markdown }) => markdown))],
        correct: texts.map((_text, place) => letter(place)),
        lost: texts.flatMap(({ lost }) => lost),
        changes: rule === undefined ? [`"${body.rule}" became the rule absolute-position`] : [],
      };
    }
    case "number": {
      const [right, ...others] = body.answers.filter(({ percent }) => percent === 100);
      if (right === undefined) return { why: "no number earns the whole mark" };
      const [correct, by] = [Number(right.text), Number(right.by)];
      if (right.text.trim() === "" || !Number.isFinite(correct) || !(by >= 0)) {
        return { why: `"${right.text}" is no number in plain figures` };
      }
      if (body.unit !== undefined && /["{}\n]/.test(body.unit)) {
        return { why: `its unit holds a quotation mark or brace: ${body.unit}` };
      }
      const rest = body.answers.length - others.length - 1;
      return {
        ...{ type: "numeric", rule: by === 0 ? "exact" : "tolerance", lists: [], correct },
        ...(by === 0 ? {} : { tolerance: { absolute: by } }),
        unit: body.unit,
        ...remarksOn(body.answers),
        changes: [
          ...others.map(({ text }) => `${text} is no longer right beside ${right.text}`),
          ...(rest > 0 ? ["numbers that earned a part earn nothing here"] : []),
        ],
      };
    }
    case "words": {
      const right = body.answers.filter(({ percent }) => percent === 100);
      const isWild = ({ text }: Answer<string>) => /(?<!\\)\*/.test(text);
      const correct = right
        .filter((one) => !isWild(one))
        .map(({ text }) => text.replaceAll("\\*", "*"));
      if (correct.length === 0)
        return { why: "no spelling without a wildcard earns the whole mark" };
      return {
        ...{ type: "short-text", rule: "accepted", lists: [], correct },
        ...remarksOn(body.answers),
        changes: [
          ...right.filter(isWild).map(({ text }) => `the wildcard ${text} is lost`),
          ...(right.length < body.answers.length
            ? ["spellings that earned a part, or nothing, are lost"]
            : []),
          ...(body.capitalsCount ? ["capital letters make no difference here"] : []),
        ],
      };
    }
  }
}

/** Ids of options, in their order; an item has no more than these. */
export const LETTERS = [..."abcdefghijklmnopqrstuvwxyz"];

/** @example optionList(["One", "Two"]) // "- a) One\n- b) Two" */
export function optionList(texts: readonly string[]): string {
  return texts.map((text, at) => `- ${LETTERS[at]}) ${text}`).join("\n");
}

function matchBody(
  { pairs }: Extract<Foreign["body"], { type: "match" }>,
  tagged: string | undefined,
): ItemBody | Refused {
  const asked = pairs.map(({ prompt, choice }) => ({ ...inlineOf(prompt), choice }));
  const prompts = asked.filter(({ markdown }) => markdown !== "");
  const choices = [...new Set(pairs.map(({ choice }) => choice))].toSorted(byText);
  if (prompts.length > 26 || choices.length > 99) {
    return { why: "an item has at most 26 prompts and 99 choices" };
  }
  const number = (choice: string) => String(choices.indexOf(choice) + 1);
  const rule = RULES.matching.find((one) => tagged === `matching:${one}`);
  return {
    ...{ type: "matching", rule: rule ?? "right-pairs", remarks: [], changes: [] },
    lists: [
      optionList(prompts.map(({ markdown }) => markdown)),
      choices.map((choice, at) => `${at + 1}. ${fromPlain(choice)}`).join("\n"),
    ],
    correct: Object.fromEntries(
      prompts.map(({ choice }, at) => [LETTERS[at] ?? "", number(choice)]),
    ),
    lost: asked.flatMap(({ lost }) => lost),
  };
}

/** What was said of each typed answer has its place in the explanation. */
function remarksOn(answers: readonly Answer<string>[]): Pick<ItemBody, "remarks" | "lost"> {
  const made = answers.map(({ feedback }) => blocksOf(feedback));
  return {
    remarks: made.map(({ markdown }) => markdown).filter((text) => text !== ""),
    lost: made.flatMap(({ lost }) => lost),
  };
}

/**
 * Order by code unit, alike on every machine.
 * @example ["b", "B", "a"].sort(byText) // ["B", "a", "b"]
 */
export function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
