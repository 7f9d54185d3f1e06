/** Credit into marks. */
import { type Fraction, fraction } from "../fraction.ts";

/**
 * Makes k of `parts` into marks, k × marks / parts, for k from 0 to `parts`. Each fraction is made
 * once, since an item has few of them and a class has many responses.
 *
 * @throws RangeError if `parts` is not a whole number above 0.
 * @example markTable(2, 3)(1) // { n: 2, d: 3 }
 */
export function markTable(marks: number, parts: number): (credit: number) => Fraction {
  const table: Fraction[] = [];
  for (let k = 0; k <= parts; k++) table.push(Object.freeze(fraction(k * marks, parts)));
  return (credit) => table[credit] ?? fraction(credit * marks, parts);
}
