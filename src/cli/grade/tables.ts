/** The marks of a class as tables: CSV for a spreadsheet, JSON for programs. */
import type { Edition } from "../../pages/edition.ts";
import type { ClassReport } from "../../quiz/responses/class-grader.ts";
import { toCsv } from "../../quiz/tables/csv.ts";

/** A row a student, a column an item. A spreadsheet finds no formula in it. */
export function gradesCsv({ students }: ClassReport, { questions, words }: Edition): string {
  const { grading } = words;
  const ids = questions.map(({ item }) => item.id);
  const head = [grading.student, grading.file, grading.marks, grading.max, grading.percent, ...ids];
  const rows = students.map(({ student, file, total, marks }) => {
    const [sum, max] = [total.marks.n / total.marks.d, total.max.n / total.max.d];
    return [student, file, sum, max, (100 * sum) / max, ...marks.map((mark) => mark ?? "")];
  });
  // The mark at the start tells spreadsheets that the text is UTF-8.
  return `\ufeff${toCsv([head, ...rows])}`;
}

/** An object a student, marks as plain numbers, and the statistics of paper and items. */
export function gradesJson(report: ClassReport, { deck, questions }: Edition): string {
  const ids = questions.map(({ item }) => item.id);
  const data = {
    format: "lesson-grades",
    version: 1,
    lesson: deck.title,
    students: report.students.map(({ student, file, total, marks, objectives }) => ({
      student,
      file,
      marks: total.marks.n / total.marks.d,
      max: total.max.n / total.max.d,
      items: ids.map((id, at) => ({ id, marks: marks[at] ?? null })),
      objectives: [...objectives].map(([id, sum]) => ({
        ...{ id, marks: sum.marks.n / sum.marks.d, max: sum.max.n / sum.max.d },
      })),
    })),
    paper: report.paper,
    items: report.items.map((item, at) => ({ ...item, distractors: report.distractors[at] })),
  };
  return `${JSON.stringify(data, null, 1)}\n`;
}
