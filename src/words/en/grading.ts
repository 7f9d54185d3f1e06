import { counting } from "../counting.ts";

const count = counting("en");

/** What `npm run grade` writes for the teacher. */
export const grading = {
  title: (deck: string) => `Marks: ${deck}`,
  intro: (students: number, items: number) =>
    `${count(students, { one: "# response", other: "# responses" })}, ${count(items, { one: "# item", other: "# items" })}. Marks come from the lesson’s key.`,
  students: "Students",
  student: "Student",
  file: "File",
  marks: "Marks",
  max: "Of",
  percent: "Per cent",
  objectives: "The class by objective",
  objective: "Objective",
  paper: "The paper",
  items: "Items",
  item: "Item",
  options: "Who chose what",
  option: "Option",
  thirds: { low: "lowest third", middle: "middle third", high: "highest third" },
  noAnswer: "no answer that could be scored",
  right: "right",
  notKnown: "–",
  figures: {
    facility: "Facility",
    standardDeviation: "Standard deviation",
    guessScore: "Random guess score",
    intendedWeight: "Intended weight",
    effectiveWeight: "Effective weight",
    discriminationIndex: "Discrimination index",
    discriminativeEfficiency: "Discriminative efficiency",
    mean: "Mean",
    median: "Median",
    skewness: "Skewness",
    kurtosis: "Kurtosis",
    internalConsistency: "Coefficient of internal consistency",
    errorRatio: "Error ratio",
    standardError: "Standard error",
  },
};
