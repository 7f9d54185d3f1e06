/** One question as Moodle's XML has it. */
import type { XMLBuilder } from "xmlbuilder2/lib/interfaces.js";
import { choicesOf, type Item, optionsOf, unitOf } from "../../quiz/item.ts";
import type { Question } from "../../quiz/question.ts";
import type { Words } from "../../words/words.ts";
import { paragraphsOf } from "../bank.ts";
import { evidenceHtml } from "../evidence.ts";
import { plainText, toHtml, toInlineHtml } from "../html.ts";
import { tagsOf } from "../tags.ts";
import { figuresOf } from "../types.ts";
import { escapeXml, xmlText } from "../xml-text.ts";
import { ORDERING } from "./ordering.ts";
import type { Plan } from "./plan.ts";

/** A third of the mark for each further try, as Moodle proposes. */
const PENALTY = "0.3333333";

/**
 * Adds a `<question>` to the quiz.
 * @param carried ids of all items that are written, so that a tag names no other
 */
export function writeQuestion(
  quiz: XMLBuilder,
  question: Question,
  plan: Plan,
  { words, carried }: { words: Words["exchange"]; carried: ReadonlySet<string> },
): void {
  const { item, entry } = question;
  const xml = quiz.ele("question", { type: plan.type });
  xml
    .ele("name")
    .ele("text")
    .txt(xmlText(plainText(item.title)));
  html(xml, "questiontext", toHtml(item.stem) + unitHtml(item));
  html(xml, "generalfeedback", toHtml(entry.explanation) + evidenceHtml(entry.evidence, words));
  xml.ele("defaultgrade").txt(String(item.marks));
  xml.ele("penalty").txt(plan.type === "truefalse" ? "1" : PENALTY);
  xml.ele("hidden").txt("0");
  xml.ele("idnumber").txt(item.id);
  writeAnswers(xml, question, plan, words);
  const tags = xml.ele("tags");
  for (const tag of tagsOf(question, carried)) tags.ele("tag").ele("text").txt(xmlText(tag));
  if (plan.type !== "truefalse") html(xml, "hint", escapeXml(words.hint(paragraphsOf(question))));
}

function writeAnswers(
  xml: XMLBuilder,
  question: Question,
  plan: Plan,
  words: Words["exchange"],
): void {
  const { item, keyed, entry } = question;
  const reason = (id: string) => toInlineHtml(entry.distractors?.[id] ?? "");
  const answer = (percent: string, text: string, format?: string, feedback = "") => {
    const format_ = format === undefined ? {} : { format };
    const made = xml.ele("answer", { fraction: percent, ...format_ });
    made.ele("text").txt(xmlText(text));
    html(made, "feedback", feedback);
    return made;
  };
  switch (plan.type) {
    case "truefalse":
      for (const [id, text] of [
        [plan.trueOption, "true"],
        [plan.falseOption, "false"],
      ] as const) {
        answer(keyed.correct === id ? "100" : "0", text, "moodle_auto_format", reason(id));
      }
      return;
    case "multichoice":
    case "multichoiceset":
    case "oumultiresponse": {
      if (plan.type === "multichoice") xml.ele("single").txt(String(plan.single));
      xml.ele("shuffleanswers").txt("true");
      xml.ele("answernumbering").txt("abc");
      xml.ele("showstandardinstruction").txt("1");
      combinedFeedback(xml, words, plan.type !== "multichoiceset");
      const right = new Set([keyed.correct].flat());
      for (const { id, text } of optionsOf(item)) {
        answer(right.has(id) ? plan.right : plan.wrong, toInlineHtml(text), "html", reason(id));
      }
      return;
    }
    case "match": {
      if (keyed.type !== "matching") return;
      xml.ele("shuffleanswers").txt("true");
      combinedFeedback(xml, words);
      const texts = new Map(choicesOf(item).map(({ id, text }) => [id, plainText(text)]));
      const pair = (prompt: string, choice: string) => {
        const made = xml.ele("subquestion", { format: "html" });
        made.ele("text").txt(xmlText(prompt));
        made.ele("answer").ele("text").txt(xmlText(choice));
      };
      for (const { id, text } of optionsOf(item)) {
        const choice = keyed.correct[id] ?? "";
        pair(toInlineHtml(text), texts.get(choice) ?? "");
      }
      const used = new Set(Object.values(keyed.correct));
      const unused = [...texts].filter(([id]) => !used.has(id)).map(([, text]) => text);
      for (const text of unused.toSorted(byText)) pair("", text);
      return;
    }
    case "ordering": {
      if (keyed.type !== "ordering") return;
      xml.ele("layouttype").txt("VERTICAL");
      xml.ele("selecttype").txt("ALL");
      xml.ele("selectcount").txt(String(keyed.correct.length));
      xml.ele("gradingtype").txt(ORDERING[keyed.rule]);
      xml.ele("showgrading").txt("SHOW");
      xml.ele("numberingstyle").txt("none");
      combinedFeedback(xml, words);
      const texts = new Map(optionsOf(item).map(({ id, text }) => [id, toInlineHtml(text)]));
      for (const [at, id] of keyed.correct.entries()) {
        answer(`${at + 1}`, texts.get(id) ?? "", "html");
      }
      return;
    }
    case "numerical": {
      const { number = "", by = "0" } = figuresOf(question) ?? {};
      answer("100", number).ele("tolerance").txt(by);
      const unit = unitOf(item);
      if (unit !== undefined) {
        const made = xml.ele("units").ele("unit");
        made.ele("multiplier").txt("1");
        made.ele("unit_name").txt(xmlText(unit));
      }
      xml.ele("unitgradingtype").txt("0");
      xml.ele("unitpenalty").txt("0.1");
      xml.ele("showunits").txt(unit === undefined ? "3" : "0");
      xml.ele("unitsleft").txt("0");
      return;
    }
    case "shortanswer":
      xml.ele("usecase").txt("0");
      for (const spelling of keyed.type === "short-text" ? keyed.correct : []) {
        // A bare star stands for any text there.
        answer("100", spelling.replaceAll("*", "\\*"), "moodle_auto_format");
      }
      return;
  }
}

function html(parent: XMLBuilder, name: string, text: string): void {
  parent.ele(name, { format: "html" }).ele("text").txt(xmlText(text));
}

function combinedFeedback(xml: XMLBuilder, words: Words["exchange"], partly = true): void {
  html(xml, "correctfeedback", escapeXml(words.right));
  if (partly) html(xml, "partiallycorrectfeedback", escapeXml(words.partly));
  html(xml, "incorrectfeedback", escapeXml(words.wrong));
  if (partly) xml.ele("shownumcorrect");
}

/** What stands behind the blank here stands below the question there. */
function unitHtml(item: Item): string {
  const unit = unitOf(item);
  return unit === undefined ? "" : `<p class="unit">(${escapeXml(unit)})</p>`;
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
