/** Which documents a lesson and the options come to. */

import type { Lesson } from "../../lesson/lesson.ts";
import type { Edition } from "../../pages/edition.ts";
import type { PrintDocument } from "../../paper/document.ts";
import { arrange } from "../../paper/paper.ts";
import type { Item } from "../../quiz/item.ts";
import { drawPaper } from "../../quiz/study/draw.ts";
import { readPaperCode } from "../../quiz/study/paper-code.ts";
import { Stop } from "../stop.ts";
import type { Kind, Options } from "./options.ts";

const ON_QUIZ: readonly Kind[] = ["worksheet", "answer-key"];
/** Printed from the folder in `slides/` that has their name. */
const TEXTS = ["guide", "sheets"] as const;

/**
 * The documents, each loaded and baked when it is its turn.
 *
 * @throws Stop (2) where the options ask for what the lesson has not.
 */
export function planDocuments(lesson: Edition, options: Options): (() => Promise<PrintDocument>)[] {
  const { format, theme, notes, chosen } = options;
  const quiz = lesson.questions.length > 0;
  const quizless = options.kinds.filter((kind) => ON_QUIZ.includes(kind) && !quiz);
  if (quizless.length > 0 && (chosen || asksForItems(options))) {
    throw new Stop(2, "This lesson has no quiz, so there is nothing to print of it.");
  }
  if (quizless.length > 0) console.log("This lesson has no quiz: no worksheet, no answer key.");
  const textless = TEXTS.filter(
    (kind) => options.kinds.includes(kind) && lesson[kind].length === 0,
  );
  const [first] = textless;
  if (first !== undefined && chosen) {
    throw new Stop(2, `This lesson has no slides/${first}/, so there is nothing to print of it.`);
  }
  const missing: readonly Kind[] = [...quizless, ...textless];
  const items = selectItems(lesson, options);
  const seeds = options.seeds.length > 0 ? options.seeds : [undefined];
  const tests = options.tests.map((code) => arrange(drawn(items, code), code));
  const papers = tests.length > 0 ? tests : seeds.map((seed) => arrange(items, seed));
  const bakers: Readonly<Record<Kind, readonly (() => Promise<PrintDocument>)[]>> = {
    slides: [async () => (await import("../../paper/slides.ts")).slidesDocument(lesson, theme)],
    handout: [
      async () => (await import("../../paper/handout.ts")).handoutDocument(lesson, format, notes),
    ],
    worksheet: papers.map((paper) => async () => {
      const { worksheetDocument } = await import("../../paper/worksheet.ts");
      return worksheetDocument(lesson, paper, format);
    }),
    "answer-key": papers.map((paper) => async () => {
      const { answerKeyDocument } = await import("../../paper/answer-key.ts");
      return answerKeyDocument(lesson, paper, format);
    }),
    guide: [async () => (await import("../../paper/texts.ts")).guideDocument(lesson, format)],
    sheets: [async () => (await import("../../paper/texts.ts")).sheetsDocument(lesson, format)],
  };
  return options.kinds.filter((kind) => !missing.includes(kind)).flatMap((kind) => bakers[kind]);
}

function asksForItems({ items, objectives, seeds, tests }: Options): boolean {
  return items !== undefined || objectives !== undefined || seeds.length + tests.length > 0;
}

/** The items of the paper that a code stands for. */
function drawn(items: readonly Item[], code: string): Item[] {
  const paper = readPaperCode(code);
  return paper === undefined ? [] : drawPaper(items, paper.size, String(paper.seed));
}

/** In the order of the question files, whatever order they are asked for in. */
function selectItems({ questions, deck }: Lesson, { items, objectives }: Options): Item[] {
  const all = questions.map(({ item }) => item);
  for (const id of items ?? []) {
    if (!all.some((item) => item.id === id)) {
      throw new Stop(2, `There is no item "${id}"; \`npm run check\` lists all of them.`);
    }
  }
  for (const id of objectives ?? []) {
    if (!deck.objectives.has(id)) {
      const known = [...deck.objectives.keys()].join(", ");
      throw new Stop(2, `There is no objective "${id}"; they are ${known}.`);
    }
  }
  const selected = all.filter(
    ({ id, objective }) =>
      (items?.includes(id) ?? true) && (objectives?.includes(objective) ?? true),
  );
  if (selected.length === 0 && all.length > 0) {
    const which = items === undefined ? "item" : "item of --items";
    throw new Stop(2, `Nothing is left to print: no ${which} serves an objective of --objective.`);
  }
  return selected;
}
