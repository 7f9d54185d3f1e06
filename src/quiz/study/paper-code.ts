/** A paper's size and seed as a short code, to be read aloud, typed and put into an address. */

/** How many items a test may have. */
export const PAPER_SIZES = [8, 12, 20] as const;
export type PaperSize = (typeof PAPER_SIZES)[number];

/** What a code stands for; `seed` is a whole number from 0 to 2²³ − 1. */
export interface PaperSeed {
  readonly size: PaperSize;
  readonly seed: number;
}

/** Seeds are whole numbers below this. */
export const SEEDS = 2 ** 23;

/** Douglas Crockford's base 32: no I, L, O or U, so that nothing is misread and nothing is spelt. */
const FIGURES = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const DATA = 5;

/**
 * Six figures: two bits for the size, 23 for the seed, and a check figure, so that one wrong figure
 * is always noticed.
 *
 * @throws RangeError if the seed is no whole number from 0 to 2²³ − 1.
 * @example paperCode({ size: 12, seed: 2016 }) // "801-Z0X"
 */
export function paperCode({ size, seed }: PaperSeed): string {
  if (!Number.isSafeInteger(seed) || seed < 0 || seed >= SEEDS) {
    throw new RangeError(`A seed is a whole number from 0 to ${SEEDS - 1}; got ${seed}.`);
  }
  const all = PAPER_SIZES.indexOf(size) * SEEDS + seed;
  const values = Array.from(
    { length: DATA },
    (_, at) => Math.floor(all / 32 ** (DATA - 1 - at)) % 32,
  );
  const text = [...values, check(values)].map((value) => FIGURES.charAt(value)).join("");
  return `${text.slice(0, 3)}-${text.slice(3)}`;
}

/**
 * Reads a code as it was typed: in small letters, with or without its hyphen or blanks, O for 0 and
 * I or L for 1.
 *
 * @returns undefined where it is no code, or one with a wrong figure
 * @example readPaperCode("8o1 z0x") // { size: 12, seed: 2016 }
 */
export function readPaperCode(typed: string): PaperSeed | undefined {
  const text = typed
    .slice(0, 40)
    .toUpperCase()
    .replace(/[\s\p{Pd}]/gu, "");
  const figures = text.replaceAll("O", "0").replace(/[IL]/g, "1");
  if (figures.length !== DATA + 1) return undefined;
  const values = [...figures].map((figure) => FIGURES.indexOf(figure));
  if (values.includes(-1) || values[DATA] !== check(values.slice(0, DATA))) return undefined;
  const all = values.slice(0, DATA).reduce((sum, value) => sum * 32 + value, 0);
  const size = PAPER_SIZES[Math.floor(all / SEEDS)];
  return size === undefined ? undefined : { size, seed: all % SEEDS };
}

/** Odd weights modulo 32: whatever one figure is changed by, the sum changes. */
function check(values: readonly number[]): number {
  return values.reduce((sum, value, at) => sum + value * (2 * at + 3), 7) % 32;
}
