/** The lesson as students get it who must not find the answers in it: the key is gone from the data. */
import type { KeyedItem } from "../quiz/keyed-item.ts";
import type { Question } from "../quiz/question.ts";
import type { Edition } from "./edition.ts";

/**
 * A lesson without answers, explanations, reasons, evidence, speaker notes and guide. Whatever is made
 * from it cannot tell them, since they are not in it.
 */
export function withoutKey(edition: Edition): Edition {
  const { deck, questions } = edition;
  return {
    ...edition,
    keyless: true,
    guide: [],
    replies: [],
    deck: {
      ...deck,
      slides: deck.slides.map((slide) => ({
        ...slide,
        notes: "",
        alone: slide.checkpoint === undefined ? slide.alone : "",
      })),
    },
    questions: questions.map(
      ({ item, keyed }): Question => ({
        item,
        keyed: emptied(keyed),
        entry: {
          ...{ id: item.id, place: item.place, at: () => item.place },
          ...{ correct: "", evidence: [], slide: "", explanation: "" },
        },
      }),
    ),
  };
}

/** The same shape with nothing in it that is right. */
function emptied(keyed: KeyedItem): KeyedItem {
  switch (keyed.type) {
    case "single":
    case "true-false":
      return { ...keyed, correct: "" };
    case "multiple":
    case "ordering":
      return { ...keyed, correct: [] };
    case "matching":
      return { ...keyed, correct: {} };
    case "numeric":
      return { ...keyed, rule: "exact", correct: Number.NaN, tolerance: undefined };
    case "short-text":
      return { ...keyed, correct: [], distance: 0, rivals: undefined };
  }
}
