/** Puts things into an order that a seed decides. */
import { pcg32, type Random } from "./pcg32.ts";

/**
 * The same members in an order that depends on the seed alone: same list and seed, same order, on
 * any machine and in any version of this lesson.
 *
 * @param seed any text, such as an attempt's id; it is made into 64 bits by `seedOf`.
 * @example shuffle(["a", "b", "c", "d"], "class 4") // ["d", "c", "b", "a"]
 */
export function shuffle<T>(list: readonly T[], seed: string): T[] {
  return shuffleWith(list, pcg32(seedOf(seed), 0n));
}

/**
 * The Fisher–Yates shuffle from the end, as Durstenfeld (1964) and the PCG demo have it.
 * @example shuffleWith(["a", "b"], pcg32(42n, 54n)) // ["a", "b"]
 */
export function shuffleWith<T>(list: readonly T[], random: Random): T[] {
  const order = list.map((_, index) => index);
  for (let left = order.length; left > 1; left--) {
    const at = random.below(left);
    const taken = order[at] ?? 0;
    order[at] = order[left - 1] ?? 0;
    order[left - 1] = taken;
  }
  return order.flatMap((index) => list.slice(index, index + 1));
}

/**
 * FNV-1a, 64 bits, over the text's code units, each one byte if it fits and else two, the lower
 * first; so ASCII gives the published values. Source: Fowler, Noll and Vo,
 * http://www.isthe.com/chongo/tech/comp/fnv/.
 * @example seedOf("foobar") // 0x85944171f73967e8n
 */
export function seedOf(text: string): bigint {
  let hash = 0xcbf29ce484222325n;
  const eat = (byte: number) => {
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  };
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    eat(unit & 0xff);
    if (unit > 0xff) eat(unit >> 8);
  }
  return hash;
}
