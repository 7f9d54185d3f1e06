/** Scores the response files of a class one after another, keeping of each only what the report needs. */
import { distractorsOf } from "../analysis/distractors.ts";
import { type ItemStatistics, itemStatistics } from "../analysis/item-statistics.ts";
import type { Marks } from "../analysis/marks.ts";
import { marksOfClass } from "../analysis/marks-of.ts";
import { type PaperStatistics, paperStatistics } from "../analysis/paper-statistics.ts";
import { type Third, thirdsOf } from "../analysis/thirds.ts";
import type { Question } from "../question.ts";
import { scorer } from "../scoring/score.ts";
import { type Total, total } from "../scoring/total.ts";
import { totalsBy } from "../study/breakdown.ts";
import type { ResponseFile } from "./response-file.ts";

/** What one student has come to. */
export interface Graded {
  readonly student: string;
  /** The name of the file. */
  readonly file: string;
  readonly total: Total;
  /** By item, in the bank's order; undefined where it was not answered or could not be scored. */
  readonly marks: readonly (number | undefined)[];
  readonly objectives: ReadonlyMap<string, Total>;
}

export interface ClassReport {
  readonly students: readonly Graded[];
  readonly paper: PaperStatistics;
  readonly items: readonly ItemStatistics[];
  /** By item: who chose what; undefined where nothing is chosen. */
  readonly distractors: readonly ReturnType<typeof distractorsOf>[];
}

export interface ClassGrader {
  readonly add: (response: ResponseFile, file: string) => void;
  readonly report: () => ClassReport;
}

/** @param questions the whole bank, in its order */
export function classGrader(questions: readonly Question[]): ClassGrader {
  const keyed = questions.map((question) => question.keyed);
  const scorers = keyed.map((item) => [item.id, scorer(item)] as const);
  const objectiveOf = new Map(questions.map(({ item }) => [item.id, item.objective]));
  const students: Graded[] = [];
  /** For each item, what each student chose; typed answers are not kept. */
  const chosen: unknown[][] = keyed.map(() => []);

  function add({ student, responses }: ResponseFile, file: string): void {
    const answer = (id: string) => (Object.hasOwn(responses, id) ? responses[id] : undefined);
    const byItem = new Map(scorers.map(([id, scored]) => [id, scored(answer(id))]));
    const results = [...byItem.values()];
    keyed.forEach(({ id, type }, at) => {
      const typed = type === "numeric" || type === "short-text" || type === "ordering";
      chosen[at]?.push(typed ? undefined : answer(id));
    });
    students.push({
      student,
      file,
      total: total(results),
      marks: results.map((one) => (one.kind === "scored" ? one.marks.n / one.marks.d : undefined)),
      objectives: totalsBy(byItem, (id) => [objectiveOf.get(id) ?? ""]),
    });
  }

  function report(): ClassReport {
    const marks: Marks = {
      items: marksOfClass(keyed, []).items,
      attempts: students.map((one) => one.marks.map((mark) => mark ?? 0)),
    };
    const thirds: Third[] = thirdsOf(students.map((one) => one.total.marks.n / one.total.marks.d));
    return {
      students,
      paper: paperStatistics(marks),
      items: itemStatistics(marks),
      distractors: keyed.map((item, at) => distractorsOf(item, chosen[at] ?? [], thirds)),
    };
  }
  return { add, report };
}
