/** Every word that pages say of themselves, in one place, so that a lesson in another language can bring its own. */
import type { ItemType } from "../quiz/item.ts";

export const words = {
  notes: "Notes for this slide",
  minutes: (n: number) => `${n} min`,
  cites: (cited: string, paragraphs: readonly number[]) =>
    [cited, paragraphRange(paragraphs)].filter((part) => part !== "").join(", "),
  beyond: (what: string) => `Not from the article: ${what}`,
  checkpoint: "Checkpoint",
  answer: "Answer",
  whyNot: "Why not the others",
  evidence: "Evidence",
  paragraph: (n: number) => `¶${n}`,
  toSlide: (title: string) => `Slide: ${title}`,
  practise: "Answer it yourself",
  contents: "Contents",
  speakerTitle: (deck: string) => `Speaker view: ${deck}`,
  studyTitle: (deck: string) => `Study: ${deck}`,
  studyHeading: "Check what you know",
  studyIntro: (n: number) =>
    `${n} questions on the article. Answer, check, and read why. Every answer names the paragraph that it rests on. Nothing you enter leaves this page.`,
  totalTitle: "Your total",
  noQuestions: "This lesson has slides and no questions.",
  toDeck: "To the slides",
  toStudy: "To the questions",
  check: "Check",
  noScript:
    "This page needs JavaScript to score your answers. Without it, each answer is under its question.",
  marks: (n: number) => (n === 1 ? "1 mark" : `${n} marks`),
  choose: "Choose…",
  moveUp: (text: string) => `Move up: ${text}`,
  moveDown: (text: string) => `Move down: ${text}`,
  yourAnswer: "Your answer",
  instructions: {
    single: "Choose one.",
    "true-false": "True or false?",
    multiple: "Choose all that apply.",
    matching: "Match each with one from the list.",
    ordering: "Put them in order with the arrows.",
    numeric: "Write a number.",
    "short-text": "Write a word or a name.",
  } satisfies Record<ItemType, string>,
  fingerprint: "Key",
} as const;

/** @example paragraphRange([1, 2, 3, 5]) // "¶1–3 ¶5" */
export function paragraphRange(paragraphs: readonly number[]): string {
  const runs: number[][] = [];
  for (const n of paragraphs) {
    const run = runs.at(-1);
    if (run?.at(-1) === n - 1) run.push(n);
    else runs.push([n]);
  }
  return runs
    .map((run) => (run.length > 2 ? `¶${run[0]}–${run.at(-1)}` : run.map((n) => `¶${n}`).join(" ")))
    .join(" ");
}
