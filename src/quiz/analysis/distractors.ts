/** Who chose what: options, and choices for prompts, by score thirds. */
import type { KeyedItem } from "../keyed-item.ts";
import { scorer } from "../scoring/score.ts";
import { THIRDS, type Third } from "./thirds.ts";

/** How often an option was chosen in each third, and in all. */
export interface Chosen {
  /** An option's id; in a matching, prompt and choice: "a 2". */
  readonly option: string;
  readonly right: boolean;
  readonly low: number;
  readonly middle: number;
  readonly high: number;
  readonly all: number;
}

/** Of one item. `none` counts, third by third, those who gave no answer that could be scored. */
export interface Distractors {
  readonly options: readonly Chosen[];
  readonly none: Readonly<Record<Third, number>>;
}

/**
 * @param responses one an attempt, with `thirds` index by index
 * @returns undefined for orderings and typed answers, where nothing is chosen
 * @example distractorsOf(item, ["a", "b"], ["low", "high"]) // single choice, key "b"
 * // { options: [{ option: "a", right: false, low: 1, … }, …], none: { low: 0, middle: 0, high: 0 } }
 */
export function distractorsOf(
  item: KeyedItem,
  responses: readonly unknown[],
  thirds: readonly Third[],
): Distractors | undefined {
  const options = optionsWithRight(item);
  if (options === undefined) return undefined;
  const none = { low: 0, middle: 0, high: 0 };
  const counts = new Map(options.map(({ option }) => [option, { low: 0, middle: 0, high: 0 }]));
  const scored = scorer(item);
  responses.forEach((response, at) => {
    const third = thirds[at] ?? "middle";
    // Only what scoring takes for an answer is looked into.
    if (scored(response).kind !== "scored") {
      none[third]++;
      return;
    }
    for (const option of chosenIn(response)) {
      const own = counts.get(option);
      if (own !== undefined) own[third]++;
    }
  });
  return {
    none,
    options: options.map((one) => {
      const own = counts.get(one.option) ?? { low: 0, middle: 0, high: 0 };
      return { ...one, ...own, all: THIRDS.reduce((sum, third) => sum + own[third], 0) };
    }),
  };
}

function optionsWithRight(item: KeyedItem) {
  switch (item.type) {
    case "single":
    case "true-false":
      return item.options.map((option) => ({ option, right: option === item.correct }));
    case "multiple":
      return item.options.map((option) => ({ option, right: item.correct.includes(option) }));
    case "matching":
      return item.options.flatMap((prompt) =>
        item.choices.map((choice) => ({
          option: `${prompt} ${choice}`,
          right: item.correct[prompt] === choice,
        })),
      );
    default:
      return undefined;
  }
}

/** The options in a response that has been scored. */
function chosenIn(response: unknown): string[] {
  if (typeof response === "string") return [response];
  if (Array.isArray(response)) return response.map(String);
  if (typeof response !== "object" || response === null) return [];
  return Object.entries(response).map(([prompt, choice]) => `${prompt} ${choice}`);
}
