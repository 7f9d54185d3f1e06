/** Scores the response files of a class one after another, keeping of each only what it adds to a count. */
import { type ChoiceCounter, countChoices, type Distractors } from "../analysis/distractors.ts";
import { type ItemStatistics, itemStatistics } from "../analysis/item-statistics.ts";
import { markedItem } from "../analysis/marked-item.ts";
import { countMarks } from "../analysis/marks.ts";
import { type PaperStatistics, paperStatistics } from "../analysis/paper-statistics.ts";
import { thirdsOf } from "../analysis/thirds.ts";
import type { Question } from "../question.ts";
import { marksOf } from "../result.ts";
import { scorer } from "../scoring/score.ts";
import { type Total, total } from "../scoring/total.ts";
import { totalsBy } from "../study/breakdown.ts";
import type { ResponseFile } from "./response-file.ts";

/** What one student has come to. */
export interface Graded {
  readonly student: string;
  readonly total: Total;
  /** By item, in the bank's order; undefined where it was not answered or could not be scored. */
  readonly marks: readonly (number | undefined)[];
  readonly objectives: ReadonlyMap<string, Total>;
}

export interface ClassReport {
  readonly paper: PaperStatistics;
  readonly items: readonly ItemStatistics[];
  /** By item: who chose what; undefined where nothing is chosen. */
  readonly distractors: readonly (Distractors | undefined)[];
  /** The class's mean for each, as a share of 1. */
  readonly objectives: ReadonlyMap<string, number>;
}

export interface ClassGrader {
  readonly grade: (response: ResponseFile) => Graded;
  readonly report: () => ClassReport;
}

/**
 * What is kept is counts by total, so that it grows with the paper and not with the class.
 *
 * @param questions the whole bank, in its order
 */
export function classGrader(questions: readonly Question[]): ClassGrader {
  const keyed = questions.map((question) => question.keyed);
  const scorers = keyed.map((item) => [item.id, scorer(item)] as const);
  const objectiveOf = new Map(questions.map(({ item }) => [item.id, item.objective]));
  const marks = countMarks(keyed.map(markedItem));
  const choices: (ChoiceCounter | undefined)[] = keyed.map(countChoices);
  /** By objective, the sum of every student's share. */
  const shares = new Map<string, number>();
  let students = 0;

  function grade({ student, responses }: ResponseFile): Graded {
    const answer = (id: string) => (Object.hasOwn(responses, id) ? responses[id] : undefined);
    const byItem = new Map(scorers.map(([id, scored]) => [id, scored(answer(id))]));
    const results = [...byItem.values()];
    const sum = total(results);
    const objectives = totalsBy(byItem, (id) => [objectiveOf.get(id) ?? ""]);
    const key = sum.marks.n / sum.marks.d;
    marks.add(
      results.map((one) => marksOf(one).n / marksOf(one).d),
      key,
    );
    results.forEach((result, at) => {
      choices[at]?.add(key, answer(keyed[at]?.id ?? ""), result);
    });
    for (const [id, own] of objectives) shares.set(id, (shares.get(id) ?? 0) + shareOf(own));
    students += 1;
    return {
      student,
      total: sum,
      marks: results.map((one) => (one.kind === "scored" ? one.marks.n / one.marks.d : undefined)),
      objectives,
    };
  }

  function report(): ClassReport {
    const thirds = thirdsOf(marks.totals());
    return {
      paper: paperStatistics(marks),
      items: itemStatistics(marks),
      distractors: choices.map((counter) => counter?.report(thirds)),
      objectives: new Map([...shares].map(([id, sum]) => [id, sum / students])),
    };
  }
  return { grade, report };
}

function shareOf({ marks, max }: Total): number {
  return (marks.n * max.d) / (marks.d * max.n);
}
