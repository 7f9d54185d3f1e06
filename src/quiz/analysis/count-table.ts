/** How often things came up, by total and by column, in whole numbers of four bytes. */

export interface CountTable {
  /** Counts one more. Columns are numbered from 0; a total that is new gets a row. */
  readonly add: (total: number, column: number) => void;
  readonly at: (total: number, column: number) => number;
  /** In the order in which they first came up. */
  readonly totals: () => readonly number[];
}

/**
 * It is as long as there are different totals and as wide as there are columns, however much is counted.
 *
 * @example countTable().at(2.5, 0) // 0
 */
export function countTable(): CountTable {
  const rows = new Map<number, Uint32Array>();
  return {
    add(total, column) {
      let row = rows.get(total);
      if (row === undefined || row.length <= column) {
        const wider = new Uint32Array(column + 8);
        if (row !== undefined) wider.set(row);
        row = wider;
        rows.set(total, row);
      }
      row[column] = (row[column] ?? 0) + 1;
    },
    at: (total, column) => rows.get(total)?.[column] ?? 0,
    totals: () => [...rows.keys()],
  };
}
