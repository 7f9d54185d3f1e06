/** Packs rows onto pages of so many places, so that no page ends half empty unknown to its maker. */

export interface PackedPage<T> {
  readonly rows: readonly T[];
  /** Places left free at its foot. */
  readonly free: number;
}

/**
 * In order, each page filled before the next.
 *
 * @param sizeOf how many places a row takes, from 1 to `places`
 * @example pack([1, 2, 2], (n) => n, 4) // [{ rows: [1, 2], free: 1 }, { rows: [2], free: 2 }]
 */
export function pack<T>(
  rows: readonly T[],
  sizeOf: (row: T) => number,
  places: number,
): PackedPage<T>[] {
  const pages: { rows: T[]; free: number }[] = [];
  for (const row of rows) {
    const size = sizeOf(row);
    let page = pages.at(-1);
    if (page === undefined || page.free < size) {
      page = { rows: [], free: places };
      pages.push(page);
    }
    page.rows.push(row);
    page.free -= size;
  }
  return pages;
}
