/** What the lesson covers: paragraphs by slides and items, objectives by items. */
import type { Lesson } from "./lesson.ts";

export interface Coverage {
  /** One row a paragraph, in order: the ids that rest on it. */
  readonly paragraphs: readonly { number: number; slides: string[]; items: string[] }[];
  /** One row an objective: the ids of its items, by level. */
  readonly objectives: readonly { id: string; items: string[]; aboveRecall: number }[];
  readonly minutes: number;
}

/**
 * Counts nothing twice: a slide or item is named once a paragraph. No paragraphs where there is no
 * source.
 */
export function coverage({ deck, questions, source }: Lesson): Coverage {
  const numbers = (source?.paragraphs ?? []).map((_, index) => index + 1);
  return {
    paragraphs: numbers.map((number) => ({
      number,
      slides: deck.slides.filter((s) => s.paragraphs.includes(number)).map((s) => s.id),
      items: questions
        .filter(({ entry }) => entry.evidence.some((e) => e.paragraph === number))
        .map(({ item }) => item.id),
    })),
    objectives: [...deck.objectives.keys()].map((id) => {
      const own = questions.filter(({ item }) => item.objective === id);
      return {
        id,
        items: own.map(({ item }) => item.id),
        aboveRecall: own.filter(({ item }) => item.level !== "recall").length,
      };
    }),
    minutes: deck.slides.reduce((sum, slide) => sum + slide.minutes, 0),
  };
}
