/** What only the bank as a whole can break: a habit of the writer that a guesser could learn. */
import type { Asked, Finding } from "./finding.ts";
import { optionLength } from "./item-rules.ts";

/** One-sided 5 % of a normal distribution. */
const Z = 1.645;

/**
 * The most that chance allows of independent events with these probabilities: the mean and 1.645
 * standard deviations (the normal approximation to their sum, one-sided 5 %), rounded up.
 *
 * @example mostByChance(Array(22).fill(1 / 4)) // 9: the mean is 5.5, the deviation 2.03
 */
export function mostByChance(chances: readonly number[]): number {
  const mean = chances.reduce((sum, p) => sum + p, 0);
  const variance = chances.reduce((sum, p) => sum + p * (1 - p), 0);
  return Math.ceil(mean + Z * Math.sqrt(variance));
}

export function checkHabits(bank: readonly Asked[]): Finding[] {
  return [...checkLength(bank), ...checkPositions(bank)];
}

/** The last item that adds to a habit is the one that it is told of. */
function checkLength(bank: readonly Asked[]): Finding[] {
  const singles = bank.filter(({ item }) => item.type === "single");
  const longest = singles.filter(({ item, keyed }) => {
    const lengths = item.options.map(({ id, text }) => ({ id, length: optionLength(text) }));
    const most = Math.max(...lengths.map(({ length }) => length));
    const at = lengths.filter(({ length }) => length === most);
    return at.length === 1 && at[0]?.id === keyed.correct;
  });
  const most = mostByChance(singles.map(({ item }) => 1 / item.options.length));
  const last = longest[most];
  if (last === undefined) return [];
  const message = `is the ${longest.length}th of ${singles.length} whose right answer is the longest; chance allows ${most}`;
  return [{ code: "length", asked: last, message }];
}

function checkPositions(bank: readonly Asked[]): Finding[] {
  return (["single", "true-false"] as const).flatMap((type) => {
    const items = bank.filter(({ item }) => item.type === type);
    const letters = new Set(items.flatMap(({ item }) => item.options.map(({ id }) => id)));
    return [...letters].flatMap((letter): Finding[] => {
      const offering = items.filter(({ item }) => item.options.some(({ id }) => id === letter));
      const keyedHere = offering.filter(({ keyed }) => keyed.correct === letter);
      const most = mostByChance(offering.map(({ item }) => 1 / item.options.length));
      const last = keyedHere[most];
      if (last === undefined) return [];
      const message = `is one of ${keyedHere.length} of ${offering.length} (${type}) keyed "${letter}"; chance allows ${most}`;
      return [{ code: "position", asked: last, message }];
    });
  });
}
