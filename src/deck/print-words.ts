/** Every word that the printed documents say of themselves; those of the pages are in `words.ts`. */
import type { ItemType } from "../quiz/item.ts";

export const printWords = {
  /** Who made the lesson; a lesson names nobody. */
  author: "The authors of this lesson",
  handout: (deck: string) => `Handout: ${deck}`,
  handoutNotes: (deck: string) => `For the teacher, with notes and answers: ${deck}`,
  worksheet: (deck: string) => `Worksheet: ${deck}`,
  answerKey: (deck: string) => `Answer key: ${deck}`,
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
  minutes: (n: number) => (n === 1 ? "1 minute" : `${n} minutes`),

  name: "Name",
  group: "Class",
  date: "Date",
  total: "Marks",
  outOf: (n: number) => `of ${n}`,
  marks: (n: number) => (n === 1 ? "1 mark" : `${n} marks`),
  version: (seed: string) => `Version ${seed}`,
  paper: (code: string) => `Paper ${code}`,
  size: (items: number, marks: number) =>
    `${items === 1 ? "1 question" : `${items} questions`}, ${marks === 1 ? "1 mark" : `${marks} marks`}`,
  rubric: [
    "Answer from the article and the lesson, not from what you know of the matter otherwise.",
    "Read each question to its end. The line under it says how to answer.",
    "To change an answer, cross it out and tick or write anew.",
  ],
  instructions: {
    single: "Tick one box.",
    "true-false": "Tick one box.",
    multiple: "Tick every box that applies.",
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
    `${n === 1 ? "one letter" : `${n} letters`} wrong, missing, too many or swapped may pass`,
  within: (amount: string) => `within ${amount}`,
  orders: (numbers: string) => `boxes, from the top: ${numbers}`,
  why: "Why",
  whyNot: "Why not",
  marking: "Marking",
  evidence: "Evidence",
  taughtOn: "Taught on",
  bySlide: "Slides and their questions",
  bySlideColumns: { slide: "Slide", title: "Title", items: "Questions" },

  /** What each rule pays, for someone who marks by hand. `rules/` holds the formulas. */
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
  } as Readonly<Record<string, string>>,

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
  } as Readonly<Record<string, ((each: string) => string) | undefined>>,
} as const;
