/** The bank and its key as a table, a row a question, for people's own scripts and spreadsheets. */
import { strToU8 } from "fflate";
import { choicesOf, type Option, optionsOf, unitOf } from "../quiz/item.ts";
import type { Question } from "../quiz/question.ts";
import { toCsv } from "../quiz/tables/csv.ts";
import type { Bank, Export } from "./bank.ts";

const COLUMNS = [
  ...["id", "section", "objective", "level", "type", "rule", "marks", "title", "stem", "unit"],
  ...["options", "choices", "correct", "tolerance", "distance", "explanation", "reasons"],
  ...["evidence", "slide", "enemies"],
];

/**
 * Texts are Markdown. What is a list or a map stands as JSON, so that it can be read back; a line
 * break within a text stands as `\n`, as it does in JSON.
 */
export function toTable(bank: Bank): Export {
  const rows = bank.questions.map(row);
  const notes = bank.questions.flatMap((question, at) => {
    const guarded = rows[at]?.some(isGuarded);
    const why = "a cell that a spreadsheet would take for a formula has an apostrophe before it";
    return guarded ? [{ item: question.item.id, kind: "changed" as const, why }] : [];
  });
  // The mark by which spreadsheets know that it is UTF-8.
  return { bytes: strToU8(`\uFEFF${toCsv([COLUMNS, ...rows])}`), notes };
}

function row({ item, entry }: Question): (string | number)[] {
  const options = (list: readonly Option[]) =>
    json(Object.fromEntries(list.map(({ id, text }) => [id, text])));
  return [
    ...[item.id, item.section, item.objective, item.level, item.type, item.rule, item.marks],
    ...[item.title, breaks(item.stem), unitOf(item) ?? ""],
    ...[options(optionsOf(item)), options(choicesOf(item)), correct(entry.correct)],
    ...[json(entry.tolerance), entry.distance ?? "", breaks(entry.explanation)],
    ...[json(entry.distractors), json(entry.evidence), entry.slide, item.enemies.join(" ")],
  ];
}

/** A number stands as one. */
function correct(answer: Question["entry"]["correct"]): string | number {
  return typeof answer === "number" ? answer : json(answer);
}

function isGuarded(cell: string | number): boolean {
  return !String(cell).startsWith("'") && /^"?'/.test(toCsv([[cell]]));
}

function json(value: unknown): string {
  const text = value === undefined ? "" : JSON.stringify(value);
  return text === "{}" ? "" : text;
}

/** A backslash is doubled, so that a break and a backslash before an n are two things. */
function breaks(text: string): string {
  return text.replaceAll("\\", "\\\\").replaceAll("\n", "\\n");
}
