/** Decimal numbers as written, so that 0.1 + 0.2 is 0.3. */

/** The number digits × 10^−scale; `scale` is 0 or more. */
export interface Decimal {
  readonly digits: bigint;
  readonly scale: number;
}

/**
 * Reads figures with at most one point: an optional sign, then "11", "1.5" or ".5".
 * @example decimal("-1.50") // { digits: -150n, scale: 2 }
 */
export function decimal(figures: string): Decimal {
  const [whole, part = ""] = figures.replace("-", "").split(".");
  const digits = BigInt(`${whole}${part}`);
  return { digits: figures.startsWith("-") ? -digits : digits, scale: part.length };
}

/**
 * A number as its shortest decimal form, the one a key's author wrote: 0.1 is one tenth.
 * @throws RangeError if it is not finite.
 * @example decimalOf(1.5e-7) // { digits: 15n, scale: 8 }
 */
export function decimalOf(number: number): Decimal {
  if (!Number.isFinite(number)) throw new RangeError(`${number} has no decimal form.`);
  const [figures = "", exponent = 0] = String(number).split("e");
  const { digits, scale } = decimal(figures);
  const shifted = scale - Number(exponent);
  return shifted < 0
    ? { digits: digits * 10n ** BigInt(-shifted), scale: 0 }
    : { digits, scale: shifted };
}

/** a × b @example timesDecimal(decimal("0.5"), decimal("3")) // { digits: 15n, scale: 1 } */
export function timesDecimal(a: Decimal, b: Decimal): Decimal {
  return { digits: a.digits * b.digits, scale: a.scale + b.scale };
}

/** Whether |a − b| ≤ |by|, exactly. @example isWithin(decimal("0.3"), decimal("0.1"), decimal("0.2")) // true */
export function isWithin(a: Decimal, b: Decimal, by: Decimal): boolean {
  const scale = Math.max(a.scale, b.scale, by.scale);
  const at = ({ digits, scale: own }: Decimal) => digits * 10n ** BigInt(scale - own);
  return size(at(a) - at(b)) <= size(at(by));
}

/** In plain figures, without needless noughts. @example formatDecimal(decimal("-01.50")) // "-1.5" */
export function formatDecimal({ digits, scale }: Decimal): string {
  const figures = size(digits)
    .toString()
    .padStart(scale + 1, "0");
  const whole = figures.slice(0, figures.length - scale);
  let end = figures.length;
  while (figures[end - 1] === "0") end--;
  const part = figures.slice(whole.length, end);
  return `${digits < 0n ? "-" : ""}${whole}${part === "" ? "" : `.${part}`}`;
}

function size(number: bigint): bigint {
  return number < 0n ? -number : number;
}
