import { counting } from "../counting.ts";
import type { PairCounts, ScoringWords } from "../scoring-words.ts";

const count = counting("en");

/** What scoring says: how a result came about, what is wrong with a response, what a rule pays. */
export const scoring = {
  unanswered: (marks) => `Not answered; worth ${marks}.`,
  invalid: (problem) => `Not scored: ${problem}`,
  scored: (how, marks) => `${how}: ${marks}.`,

  noMark: "no mark",
  partOfMark: (figure) => `${figure} of a mark`,
  marks: (figure, n) => (n === 1 ? `${figure} mark` : `${figure} marks`),

  choice: (right) => (right ? "Right" : "Wrong"),
  multiple: {
    "all-or-nothing": ({ right, wrong, keyed }) =>
      strictly(`${right} of ${keyed} right, ${wrong} wrong`, right === keyed && wrong === 0),
    "right-minus-wrong": ({ right, wrong, keyed }) =>
      `${right} of ${keyed} right, ${wrong} wrong${wrong > right ? ", never below zero" : ""}`,
    "ou-multiple-response": ({ right, wrong, keyed }) =>
      `${right} of ${keyed} right, ${wrong} wrong${right + wrong > keyed ? `, marked on the worst ${keyed} ticks` : ""}`,
    "every-option": ({ right, wrong, keyed, options }) =>
      `${options - wrong - (keyed - right)} of ${options} options judged rightly, ${wrong} wrongly ticked, ${keyed - right} missed`,
  },
  matching: {
    "right-pairs": (pairs) => pairsRight(pairs),
    "all-or-nothing": (pairs) => strictly(pairsRight(pairs), pairs.right === pairs.of),
  },
  ordering: {
    "all-or-nothing": (counted, of) =>
      strictly(`${counted} of ${of} entries in place`, counted === of),
    "absolute-position": (counted, of) => `${counted} of ${of} entries in place`,
    "adjacent-pairs": (counted, of) => `${counted} of ${of} neighbouring pairs in order`,
    "longest-run": (counted, of) =>
      counted === 0
        ? "No run in order"
        : `The longest run in order has ${counted} of ${of} entries`,
  },
  numeric: {
    exact: (value, right) => `${value} is ${right ? "right" : "wrong"}`,
    tolerance: (value, right) => `${value} is ${right ? "within" : "outside"} the tolerance`,
  },
  shortText: {
    accepted: "An accepted answer",
    near: "Near enough to an accepted answer",
    rival: "As near to another answer as to this one",
    none: "Not an accepted answer",
  },

  problem: (problem) => {
    switch (problem.code) {
      case "wrong-type":
        return `This item takes ${EXPECTED[problem.expected]}.`;
      case "unknown-option":
        return `There is no "${problem.given}" here; there are ${listed(problem.legal)}.`;
      case "repeated":
        return `Option "${problem.option}" is named more than once.`;
      case "too-many":
        return `There are ${problem.options} options here; the response names more.`;
      case "incomplete":
        return `All ${problem.entries} entries need a place; ${count(problem.missing, { one: "# has none", other: "# have none" })}.`;
      case "too-long":
        return `An answer here has at most ${problem.most} characters.`;
      case "unreadable":
        return "The response cannot be read.";
      case "illegible":
        return "Some characters cannot be shown; type the answer again.";
      case "not-a-number":
        return "Write the number in figures.";
      case "mixed-figures":
        return "Write all figures in one script.";
      case "several-numbers":
        return "Write one number only.";
      case "grouping":
        return "Write thousands as 1,000 and decimals as 1.5.";
      case "ambiguous":
        return `Did you mean ${problem.readings.join(" or ")}?`;
      case "unit":
        return problem.unit === undefined
          ? "Write the number alone."
          : `Write the number alone, or with its unit: ${problem.unit}.`;
      case "negative-zero":
        return "Write nought as 0, without a minus.";
    }
  },

  /** What each rule pays, for someone who marks by hand. `src/quiz/scoring/` holds the formulas. */
  rules: {
    "single:all-or-nothing": "Full marks for the right option, otherwise nothing.",
    "true-false:all-or-nothing": "Full marks for the right option, otherwise nothing.",
    "multiple:all-or-nothing":
      "Full marks for all the right options and no other, otherwise nothing.",
    "multiple:right-minus-wrong":
      "Each right tick earns an equal share; each wrong tick takes one back; never below zero.",
    "multiple:ou-multiple-response":
      "Each right tick earns an equal share; each wrong tick lowers by one how many right ones can count.",
    "multiple:every-option":
      "Every option counts: an equal share for each one rightly ticked or rightly left blank.",
    "matching:right-pairs": "An equal share for each right pair; a wrong one costs nothing more.",
    "matching:all-or-nothing": "Full marks if all pairs are right, otherwise nothing.",
    "ordering:all-or-nothing": "Full marks for the whole order, otherwise nothing.",
    "ordering:absolute-position": "An equal share for each entry in its own place.",
    "ordering:adjacent-pairs":
      "An equal share for each entry directly followed by the one that should follow it.",
    "ordering:longest-run":
      "The longest unbroken run in the right order counts, as a share of all entries; a run has at least two.",
    "numeric:exact":
      "Full marks for exactly this number, with or without its unit, otherwise nothing.",
    "numeric:tolerance": "Full marks for a number within the tolerance, otherwise nothing.",
    "short-text:accepted":
      "Full marks for an accepted spelling; capitals, accents, spaces and hyphens do not matter.",
  },

  /** The rules under which a part of the answer counts, with what each part earns. */
  shares: {
    "multiple:right-minus-wrong": (each) =>
      `${each} for each right tick, as much off for each wrong one; never below zero.`,
    "multiple:ou-multiple-response": (each) =>
      `${each} for each right tick; each wrong tick lowers by one how many right ones can count.`,
    "multiple:every-option": (each) =>
      `${each} for each option rightly ticked or rightly left blank.`,
    "matching:right-pairs": (each) => `${each} for each right pair; nothing off for a wrong one.`,
    "ordering:absolute-position": (each) => `${each} for each entry in its own place.`,
    "ordering:adjacent-pairs": (each) =>
      `${each} for each entry directly followed by the one that should follow it.`,
    "ordering:longest-run": (each) =>
      `Entries that directly follow one another as they should make a run; the longest run earns ${each} for each of its entries. One entry alone is no run.`,
  },
} satisfies ScoringWords;

const EXPECTED = {
  option: "one option",
  options: "a list of options",
  pairs: "a choice for each prompt",
  number: "a number",
  text: "text",
};

/** Ten at most. */
function listed(ids: readonly string[]): string {
  return `${ids.slice(0, 10).join(", ")}${ids.length > 10 ? ", …" : ""}`;
}

/** All or nothing: where it is not all, it says so. */
function strictly(counts: string, all: boolean): string {
  return all ? counts : `${counts}, all or nothing`;
}

function pairsRight({ right, wrong, unanswered, of }: PairCounts): string {
  const open = unanswered === 0 ? "" : `, ${unanswered} unanswered`;
  return `${right} of ${of} pairs right, ${wrong} wrong${open}`;
}
