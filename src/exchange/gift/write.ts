/** The bank as GIFT: a category an objective, for the types that GIFT has. */
import { strToU8 } from "fflate";
import { choicesOf, optionsOf, unitOf } from "../../quiz/item.ts";
import type { Question } from "../../quiz/question.ts";
import type { Words } from "../../words/words.ts";
import { type Bank, type Export, planAll } from "../bank.ts";
import { evidenceHtml } from "../evidence.ts";
import { plainText, toHtml, toInlineHtml } from "../html.ts";
import { type Plan, type Planned, planOf } from "../moodle/plan.ts";
import { categoryPath } from "../moodle/write.ts";
import { tagsOf } from "../tags.ts";
import { figuresOf } from "../types.ts";
import { escapeXml } from "../xml-text.ts";
import { escapeGift } from "./escape.ts";

/** One text file, UTF-8; notes name each item that GIFT has no type for, or carries changed. */
export function toGift(bank: Bank): Export {
  const { groups, carried, notes } = planAll(bank, (one) => planFor(one, bank.words));
  const parts = groups.flatMap(({ text, planned }) => [
    `$CATEGORY: ${categoryPath([bank.title, plainText(text)])}`,
    ...planned.map(({ question, plan }) =>
      writeQuestion(question, plan, tagsOf(question, carried), bank.words),
    ),
  ]);
  return { bytes: strToU8(`${parts.join("\n\n")}\n`), notes };
}

/** GIFT is read as Moodle's own types, so it changes what they change. */
function planFor(question: Question, words: Words["exchange"]): Planned {
  if (question.keyed.type === "ordering") {
    return { plan: undefined, notes: [{ kind: "left", why: "GIFT has no ordering" }] };
  }
  const { plan, notes } = planOf(question, new Set(), words);
  const clash = clashOf(question);
  if (clash !== undefined) return { plan: undefined, notes: [{ kind: "left", why: clash }] };
  const worth = "it is worth 1 mark until you say otherwise: GIFT has no marks";
  return {
    plan,
    notes: question.item.marks === 1 ? notes : [...notes, { kind: "changed", why: worth }],
  };
}

/** Why a text cannot stand in GIFT, whatever is written before its signs. */
function clashOf({ item, keyed }: Question): string | undefined {
  const spellings = keyed.type === "short-text" ? keyed.correct : [];
  const texts = [item.title, ...choicesOf(item).map(({ text }) => text)].map(plainText);
  if ([...texts, ...spellings].some((text) => /&&\d/.test(text))) {
    return "a text with && before a figure means another character in GIFT";
  }
  return spellings.some((text) => text.includes("->"))
    ? "an answer with -> means a pair in GIFT"
    : undefined;
}

function writeQuestion(
  question: Question,
  plan: Plan,
  tags: readonly string[],
  words: Words["exchange"],
): string {
  const { item, entry } = question;
  const unit = unitOf(item);
  const below = unit === undefined ? "" : `<p class="unit">(${escapeXml(unit)})</p>`;
  const explained = toHtml(entry.explanation) + evidenceHtml(entry.evidence, words);
  return [
    ["//", `[id:${item.id}]`, ...tags.map((tag) => `[tag:${tag}]`)].join(" "),
    `::${escapeGift(plainText(item.title))}::[html]${escapeGift(toHtml(item.stem) + below)} {`,
    ...answers(question, plan).map((line) => `\t${line}`),
    `\t####${escapeGift(explained)}`,
    "}",
  ].join("\n");
}

function answers({ item, keyed, entry }: Question, plan: Plan): string[] {
  const reason = (id: string) => {
    const html = toInlineHtml(entry.distractors?.[id] ?? "");
    return html === "" ? "" : `#${escapeGift(html)}`;
  };
  switch (plan.type) {
    case "truefalse": {
      const isTrue = keyed.correct === plan.trueOption;
      const wrong = isTrue ? plan.falseOption : plan.trueOption;
      // The first feedback is for the wrong answer.
      return [`${isTrue ? "TRUE" : "FALSE"}${reason(wrong)}`];
    }
    case "multichoice": {
      const right = new Set([keyed.correct].flat());
      return optionsOf(item).map(({ id, text }) => {
        const html = escapeGift(toInlineHtml(text));
        const percent = right.has(id) ? plan.right : plan.wrong;
        const mark = plan.single && right.has(id) ? "=" : "~";
        // A text that begins with a per cent sign would be read as a weight.
        const weight = plan.single && !html.startsWith("%") ? "" : `%${percent}%`;
        return `${mark}${weight}${html}${reason(id)}`;
      });
    }
    case "match": {
      if (keyed.type !== "matching") return [];
      const texts = new Map(choicesOf(item).map(({ id, text }) => [id, plainText(text)]));
      const used = new Set(Object.values(keyed.correct));
      const extra = [...texts].filter(([id]) => !used.has(id)).map(([, text]) => text);
      return [
        ...optionsOf(item).map(
          ({ id, text }) =>
            `=${escapeGift(toInlineHtml(text))} -> ${escapeGift(texts.get(keyed.correct[id] ?? "") ?? "")}`,
        ),
        ...extra.toSorted(byText).map((text) => `= -> ${escapeGift(text)}`),
      ];
    }
    case "numerical": {
      const { number = "", by = "0" } = figuresOf({ item, keyed, entry }) ?? {};
      return [`#${number}:${by}`];
    }
    case "shortanswer":
      return keyed.type === "short-text"
        ? keyed.correct.map((text) => `=%100%${escapeGift(text.replaceAll("*", "\\*"))}`)
        : [];
    default:
      return [];
  }
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
