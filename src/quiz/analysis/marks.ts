/** The marks of a class on one paper, counted: what all statistics are reckoned from. */
import { countTable } from "./count-table.ts";
import type { Counted, CountedPairs } from "./moments.ts";

/** An item of the paper; `guess` are the expected marks of a blind guess, where they are known. */
export interface MarkedItem {
  readonly id: string;
  readonly max: number;
  readonly guess?: number | undefined;
}

export interface Marks {
  readonly items: readonly MarkedItem[];
  /** One attempt: its marks for each item, unanswered and invalid as 0, and their sum. */
  readonly add: (marks: readonly number[], total?: number) => void;
  /** The sums, each with how many attempts had it. */
  readonly totals: () => Counted;
  /** Of the item at this place: marks and total, with how many attempts had both. */
  readonly withTotal: (place: number) => CountedPairs;
}

/**
 * It grows with the marks and totals that there can be on the paper, not with the class.
 *
 * @param attempts those to begin with
 * @example countMarks([{ id: "x", max: 2 }], [[2], [1], [1]]).totals() // [[2, 1], [1, 2]]
 */
export function countMarks(
  items: readonly MarkedItem[],
  attempts: readonly (readonly number[])[] = [],
): Marks {
  const counts = countTable();
  const table = countTable();
  /** By item: the column of each of its marks, in the order in which they first came up. */
  const columns = items.map(() => new Map<number, number>());
  let width = 0;
  function add(marks: readonly number[], total = marks.reduce((sum, x) => sum + x, 0)): void {
    counts.add(total, 0);
    for (const [place, own] of columns.entries()) {
      const x = marks[place] ?? 0;
      const column = own.get(x) ?? width++;
      own.set(x, column);
      table.add(total, column);
    }
  }
  function withTotal(place: number): CountedPairs {
    const own = [...(columns[place] ?? [])];
    return counts
      .totals()
      .flatMap((total) => own.map(([x, at]) => [x, total, table.at(total, at)] as const))
      .filter(([, , times]) => times > 0);
  }
  for (const marks of attempts) add(marks);
  const totals = () => counts.totals().map((total) => [total, counts.at(total, 0)] as const);
  return { items, add, totals, withTotal };
}
