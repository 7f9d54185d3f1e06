/** The shape of a language's `scoring` section: what `explain` and the marking rules are put together from. */
import type { RuleName, RuleOf } from "../quiz/item.ts";
import type { Problem, ShortTextDetail } from "../quiz/result.ts";
import type { Ticks } from "../quiz/scoring/multiple.ts";

/** How many of a matching's pairs were what. */
export interface PairCounts {
  readonly right: number;
  readonly wrong: number;
  readonly unanswered: number;
  readonly of: number;
}

export interface ScoringWords {
  /** `marks` are in words: "1/3 of a mark". */
  readonly unanswered: (marks: string) => string;
  /** `problem` is a whole sentence. */
  readonly invalid: (problem: string) => string;
  /** `how` is a phrase without a stop: "Right", "2 of 3 pairs right, 1 wrong". */
  readonly scored: (how: string, marks: string) => string;

  readonly noMark: string;
  /** `figure` is a share under one: "1/3". */
  readonly partOfMark: (figure: string) => string;
  /** `figure` is one or more: "1 1/2"; `n` is its value. */
  readonly marks: (figure: string, n: number) => string;

  readonly choice: (right: boolean) => string;
  readonly multiple: Readonly<Record<RuleOf<"multiple">, (ticks: Ticks) => string>>;
  readonly matching: Readonly<Record<RuleOf<"matching">, (pairs: PairCounts) => string>>;
  readonly ordering: Readonly<Record<RuleOf<"ordering">, (counted: number, of: number) => string>>;
  /** `value` is the number as read. */
  readonly numeric: Readonly<Record<RuleOf<"numeric">, (value: string, right: boolean) => string>>;
  readonly shortText: Readonly<Record<ShortTextDetail["match"], string>>;

  /** A sentence for whoever gave the response; it never says what would have been right. */
  readonly problem: (problem: Problem) => string;

  /** What each rule pays, in a sentence. */
  readonly rules: Readonly<Record<RuleName, string>>;
  /** Of the rules that pay for parts: what each part earns, as an amount of marks in words. */
  readonly shares: Readonly<Partial<Record<RuleName, (each: string) => string>>>;
}
