/** The marks of a class as tables, row by row: CSV for a spreadsheet, JSON for programs. */
import type { Edition } from "../../pages/edition.ts";
import type { ClassReport, Graded } from "../../quiz/responses/class-grader.ts";
import { toCsv } from "../../quiz/tables/csv.ts";
import { visibleText } from "../../quiz/tables/visible-text.ts";

/** A column an item. A spreadsheet finds no formula in it. */
export function csvHead({ questions, words: { grading } }: Edition): string {
  const ids = questions.map(({ item }) => item.id);
  const own = [grading.student, grading.file, grading.marks, grading.max, grading.percent];
  // The mark at the start tells spreadsheets that the text is UTF-8.
  return `\ufeff${toCsv([[...own, ...ids]])}`;
}

/** @param file the name of the response file */
export function csvRow({ student, total, marks }: Graded, file: string): string {
  const [sum, max] = [total.marks.n / total.marks.d, total.max.n / total.max.d];
  const who = [visibleText(student), visibleText(file)];
  return toCsv([[...who, sum, max, (100 * sum) / max, ...marks.map((mark) => mark ?? "")]]);
}

/** Up to the first student; a line each follows, with a comma between two. */
export function jsonHead({ deck }: Edition): string {
  const head = JSON.stringify({ format: "lesson-grades", version: 1, lesson: deck.title });
  return `${head.slice(0, -1)},"students":[\n`;
}

/** A student as one line; an item without an answer has null. */
export function jsonRow(
  { student, total, marks, objectives }: Graded,
  file: string,
  { questions }: Edition,
): string {
  return plainJson({
    ...{ student, file },
    marks: total.marks.n / total.marks.d,
    max: total.max.n / total.max.d,
    items: questions.map(({ item }, at) => ({ id: item.id, marks: marks[at] ?? null })),
    objectives: [...objectives].map(([id, sum]) => ({
      ...{ id, marks: sum.marks.n / sum.marks.d, max: sum.max.n / sum.max.d },
    })),
  });
}

/** Closes the list of students; the statistics of paper and items follow it. */
export function jsonEnd({ paper, items, distractors }: ClassReport): string {
  const each = items.map((item, at) => ({ ...item, distractors: distractors[at] }));
  const end = JSON.stringify({ paper, items: each }, null, 1);
  return `\n],${end.slice(1)}\n`;
}

/** What is no plain sign is written by its number, so that a file that is only looked at does nothing. */
function plainJson(data: object): string {
  return JSON.stringify(data).replace(/[<\p{C}\p{Zl}\p{Zp}]/gu, (sign) =>
    [...Array(sign.length).keys()]
      .map((at) => `\\u${sign.charCodeAt(at).toString(16).padStart(4, "0")}`)
      .join(""),
  );
}
