import type { ItemType } from "../../quiz/item.ts";
import { counting } from "../counting.ts";

const count = counting("en");

/** What the printed documents say of themselves. */
export const paper = {
  /** Who made the lesson; a lesson names nobody. */
  author: "The authors of this lesson",
  handout: (deck: string) => `Handout: ${deck}`,
  handoutNotes: (deck: string) => `For the teacher, with notes and answers: ${deck}`,
  worksheet: (deck: string) => `Worksheet: ${deck}`,
  answerKey: (deck: string) => `Answer key: ${deck}`,
  guide: (deck: string) => `Teacher’s guide: ${deck}`,
  sheets: (deck: string) => `Student sheets: ${deck}`,
  guideName: "Teacher’s guide",
  sheetsName: "Student sheet",
  handoutName: "Handout",
  handoutNotesName: "Handout with speaker notes",
  worksheetName: "Worksheet",
  answerKeyName: "Answer key",
  answered: "Checkpoint, answered",
  bookmarkAnswered: (title: string) => `${title} (answered)`,
  contents: "Contents",
  toSlide: (n: number, title: string) => `Slide ${n}: ${title}`,
  toItem: (n: number) => `Question ${n}`,
  linkOut: (text: string, url: string) => `${text} (${url})`,
  speakerNotes: "Speaker notes",
  minutes: (n: number) => count(n, { one: "# minute", other: "# minutes" }),

  name: "Name",
  group: "Class",
  date: "Date",
  total: "Marks",
  outOf: (n: number) => `of ${n}`,
  marks: (n: number) => count(n, { one: "# mark", other: "# marks" }),
  version: (seed: string) => `Version ${seed}`,
  paper: (code: string) => `Paper ${code}`,
  size: (items: number, marks: number) =>
    `${count(items, { one: "# question", other: "# questions" })}, ${count(marks, { one: "# mark", other: "# marks" })}`,
  rubric: [
    "Answer from the article and the lesson, not from what you know of the matter otherwise.",
    "Read each question to its end. The line under it says how to answer.",
    "To change an answer, cross it out and tick or write anew.",
  ],
  instructions: {
    single: "Tick one box.",
    "true-false": "Tick one box.",
    multiple: "Tick as many boxes as the question asks for.",
    matching: "Write one number from the list into each box.",
    ordering: "Number the boxes: 1 for the first, 2 for the next, and so on.",
    numeric: "Write a number.",
    "short-text": "Write a word or a name.",
  } satisfies Record<ItemType, string>,
  answer: "Answer",

  keyFingerprint: (key: string) => `Key ${key}`,
  keyIntro:
    "For the teacher. The paper’s code stands on the worksheet that this key belongs to; the key’s code is the same for every version, and the study page shows it with a total. Add fractions of a mark as they are, and round once, at the total. “Taught on” means the slide together with its notes.",
  glance: "Answers at a glance",
  glanceNote:
    "An order is told by the numbers in its boxes, from the top; pairs by letter and number. At a star, part of the answer earns part of the mark: the entry says how much.",
  partly: (marks: number) => `${marks}*`,
  glanceColumns: { number: "No.", answer: "Answer", marks: "Marks" },
  rightAnswer: "Right",
  orTyped: (spellings: string) => `also accepted: ${spellings}`,
  edits: (n: number) =>
    `${count(n, { one: "one letter", other: "# letters" })} wrong, missing, too many or swapped may pass`,
  within: (amount: string) => `within ${amount}`,
  orders: (numbers: string) => `boxes, from the top: ${numbers}`,
  why: "Why",
  whyNot: "Why not",
  marking: "Marking",
  evidence: "Evidence",
  taughtOn: "Taught on",
  bySlide: "Slides and their questions",
  bySlideColumns: { slide: "Slide", title: "Title", items: "Questions" },
};
