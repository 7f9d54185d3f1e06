/** What only the bank as a whole can break: a habit of the writer that a guesser could learn. */
import type { ChoiceItem } from "../item.ts";
import { ordinal } from "../numbers/ordinal.ts";
import type { Question } from "../question.ts";
import type { Finding } from "./finding.ts";
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

/** Findings on the bank itself, so that none names an item. */
export function checkHabits(bank: readonly Question[]): Finding[] {
  return [
    ...checkLength(answered(bank, "single")),
    ...checkPositions(answered(bank, "single")),
    ...checkPositions(answered(bank, "true-false")),
  ];
}

/** A choice with its one right option. */
interface Answered {
  readonly question: Question;
  readonly item: ChoiceItem<"single" | "true-false">;
  readonly correct: string;
}

function answered(bank: readonly Question[], type: "single" | "true-false"): Answered[] {
  return bank.flatMap((question) => {
    const { item, keyed } = question;
    if (item.type !== type || keyed.type !== type) return [];
    return [{ question, item, correct: keyed.correct }];
  });
}

function checkLength(singles: readonly Answered[]): Finding[] {
  const longest = singles.filter(({ item, correct }) => {
    const lengths = item.options.map(({ id, text }) => ({ id, length: optionLength(text) }));
    const most = Math.max(...lengths.map(({ length }) => length));
    const at = lengths.filter(({ length }) => length === most);
    return at.length === 1 && at[0]?.id === correct;
  });
  return tellHabit("length", longest, singles, "whose right answer is the longest");
}

function checkPositions(items: readonly Answered[]): Finding[] {
  const letters = new Set(items.flatMap(({ item }) => item.options.map(({ id }) => id)));
  return [...letters].flatMap((letter): Finding[] => {
    const offering = items.filter(({ item }) => item.options.some(({ id }) => id === letter));
    const keyedHere = offering.filter(({ correct }) => correct === letter);
    return tellHabit("position", keyedHere, offering, `keyed "${letter}"`);
  });
}

/** Tells of a habit once, at the first item that is one more than chance allows. */
function tellHabit(
  code: "length" | "position",
  having: readonly Answered[],
  all: readonly Answered[],
  habit: string,
): Finding[] {
  const most = mostByChance(all.map(({ item }) => 1 / item.options.length));
  const first = having[most];
  if (first === undefined) return [];
  const count = `the ${ordinal(most + 1)} of ${having.length} items ${habit}`;
  const message = `is ${count}, of ${all.length} (${first.item.type}); chance allows ${most}`;
  return [{ code, question: first.question, message }];
}
