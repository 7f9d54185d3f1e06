/** Who chose what: options, and choices for prompts, by score thirds. */
import type { KeyedItem } from "../keyed-item.ts";
import type { Result } from "../result.ts";
import { countTable } from "./count-table.ts";
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

export interface ChoiceCounter {
  /** One attempt: its total, its response and what scoring that came to. */
  readonly add: (total: number, response: unknown, result: Result) => void;
  readonly report: (thirds: ReadonlyMap<number, Third>) => Distractors;
}

/**
 * It grows with the totals that there can be on the paper, not with the class.
 *
 * @returns undefined for orderings and typed answers, where nothing is chosen
 * @example countChoices(item)?.add(7, "a", score(item, "a"))
 */
export function countChoices(item: KeyedItem): ChoiceCounter | undefined {
  const options = optionsWithRight(item);
  if (options === undefined) return undefined;
  const columns = new Map(options.map(({ option }, at) => [option, at]));
  const none = options.length;
  const table = countTable();
  return {
    add(total, response, { kind }) {
      // Only what scoring takes for an answer is looked into.
      if (kind !== "scored") return table.add(total, none);
      for (const option of chosenIn(response)) {
        const column = columns.get(option);
        if (column !== undefined) table.add(total, column);
      }
    },
    report(thirds) {
      const inThirds = (column: number) => {
        const own = { low: 0, middle: 0, high: 0 };
        for (const total of table.totals()) {
          own[thirds.get(total) ?? "middle"] += table.at(total, column);
        }
        return own;
      };
      return {
        none: inThirds(none),
        options: options.map((one, at) => {
          const own = inThirds(at);
          return { ...one, ...own, all: THIRDS.reduce((sum, third) => sum + own[third], 0) };
        }),
      };
    },
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
