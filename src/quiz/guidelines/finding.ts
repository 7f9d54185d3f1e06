/** What a guideline finds: an item's fault, or the bank's. */
import type { Question } from "../question.ts";

/**
 * The guidelines that a program can hold, by code, with their numbers in Haladyna, Downing and
 * Rodriguez (2002), "A Review of Multiple-Choice Item-Writing Guidelines for Classroom Assessment",
 * Applied Measurement in Education 15(3), table 1.
 */
export const GUIDELINES = {
  independent: { number: 4, says: "no item gives another's answer away" },
  negative: { number: 17, says: "a negative word in the stem stands out in bold" },
  "option-count": { number: 18, says: "a choice item has three to five options" },
  position: { number: 20, says: "the right answer's place varies" },
  "number-order": { number: 21, says: "options that are numbers stand in order" },
  distinct: { number: 22, says: "options are distinct" },
  length: { number: 24, says: "the right answer is not the longest more often than by chance" },
  "none-of-the-above": { number: 25, says: 'no option is "none of the above"' },
  "all-of-the-above": { number: 26, says: 'no option is "all of the above"' },
  clang: { number: 28, says: "no word is shared by stem and right answer alone" },
  "tick-everything": { number: 9, says: "ticking everything earns nothing" },
} as const;
export type GuidelineCode = keyof typeof GUIDELINES;

export interface Finding {
  readonly code: GuidelineCode;
  readonly question: Question;
  /** What was found: follows "item `x`". */
  readonly message: string;
}
