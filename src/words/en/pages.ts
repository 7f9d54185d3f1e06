import type { ItemType } from "../../quiz/item.ts";
import { counting } from "../counting.ts";
import { paragraphRange } from "../paragraph-range.ts";

const count = counting("en");

/** What the baked pages say of themselves. */
export const pages = {
  notes: "Notes for this slide",
  minutes: (n: number) => `${n} min`,
  cites: (cited: string, paragraphs: readonly number[]) =>
    [cited, paragraphRange(paragraphs)].filter((part) => part !== "").join(", "),
  beyond: (what: string) => `Added: ${what}`,
  paragraphSign: "¶",
  checkpoint: "Checkpoint",
  answer: "Answer",
  rightOnes: (options: string) => `Right: ${options}`,
  whyNot: "Why not the others",
  evidence: "Evidence",
  paragraph: (n: number) => `¶${n}`,
  toSlide: (title: string) => `Slide: ${title}`,
  practise: "Answer it yourself",
  contents: "Contents",
  speakerTitle: (deck: string) => `Speaker view: ${deck}`,
  studyTitle: (deck: string) => `Study: ${deck}`,
  studyHeading: "Study alone",
  studyIntro: (n: number) =>
    `${n} questions on the article. Answer, check, and read why. Every answer names the paragraph that it rests on. Nothing you enter leaves this page.`,
  totalTitle: "Your total",
  noQuestions: "This lesson has slides and no questions.",
  toDeck: "To the slides",
  toStudy: "To the questions",
  fromDisk:
    "Opened from a disk, the slides are a page to read. To present them, run npm start in the lesson’s folder, open them from a web host, or build a single file.",
  notFound: "There is no such page here",
  check: "Check",
  noScript:
    "This page needs JavaScript to score your answers. Without it, each answer is under its question.",
  marks: (n: number) => count(n, { one: "# mark", other: "# marks" }),
  choose: "Choose…",
  moveUp: (text: string) => `Move up: ${text}`,
  moveDown: (text: string) => `Move down: ${text}`,
  topic: "Topic",
  topicSlides: "The slides of this topic",
  keepOrder: "It is right as it stands",
  howMarked: "How this is marked",
  yourAnswer: "Your answer",
  instructions: {
    single: "Choose one.",
    "true-false": "True or false?",
    multiple: "Choose as many as the question asks for.",
    matching: "Match each with one from the list.",
    ordering: "Put them in order with the arrows.",
    numeric: "Write a number.",
    "short-text": "Write a word or a name.",
  } satisfies Record<ItemType, string>,
  fingerprint: "Key",
};
