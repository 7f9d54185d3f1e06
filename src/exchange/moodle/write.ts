/** The bank as Moodle XML: a category an objective, and in it its questions. */
import { strToU8 } from "fflate";
import { create } from "xmlbuilder2";
import { type Bank, type Export, planAll } from "../bank.ts";
import { plainText } from "../html.ts";
import { cleanXml, xmlText } from "../xml-text.ts";
import { type Plugin, planOf } from "./plan.ts";
import { writeQuestion } from "./write-question.ts";

/**
 * @param plugins the question types that the Moodle has beside its own
 * @example toMoodle(bank, new Set(["oumultiresponse"])).notes
 */
export function toMoodle(bank: Bank, plugins: ReadonlySet<Plugin>): Export {
  const { groups, carried, notes } = planAll(bank, (one) => planOf(one, plugins, bank.words));
  const quiz = create({ version: "1.0", encoding: "UTF-8" }).ele("quiz");
  for (const { id, text, planned } of groups) {
    const category = quiz.ele("question", { type: "category" });
    category
      .ele("category")
      .ele("text")
      .txt(xmlText(categoryPath([bank.title, plainText(text)])));
    category.ele("info", { format: "html" }).ele("text").txt("");
    category.ele("idnumber").txt(id);
    for (const { question, plan } of planned) {
      writeQuestion(quiz, question, plan, { words: bank.words, carried });
    }
  }
  return { bytes: strToU8(`${quiz.end({ prettyPrint: true })}\n`), notes };
}

/**
 * A slash in a name is doubled, as Moodle has it, and stands at neither end.
 * @example categoryPath(["A/B", "C"]) // "$course$/top/A//B/C"
 */
export function categoryPath(names: readonly string[]): string {
  return ["$course$", "top", ...names.map(nameIn)].join("/");
}

function nameIn(name: string): string {
  return cleanXml(name)
    .replace(/^[/\s]+|[/\s]+$/g, "")
    .replace(/\/+/g, "//");
}
