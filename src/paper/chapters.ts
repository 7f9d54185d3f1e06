/** Slides by the chapter that they stand in, numbered through. */
import type { Slide } from "../deck/slide.ts";

export interface Numbered {
  readonly slide: Slide;
  /** From 1. */
  readonly number: number;
  /** Whether it is its chapter's first. */
  readonly opens: boolean;
}

/** @example numbered([{ chapter: "A" }, { chapter: "A" }]) // [{ …, number: 1, opens: true }, { …, number: 2, opens: false }] */
export function numbered(slides: readonly Slide[]): Numbered[] {
  return slides.map((slide, index) => ({
    slide,
    number: index + 1,
    opens: slides[index - 1]?.chapter !== slide.chapter,
  }));
}

/** Chapters in their order, each with its slides. */
export function byChapter(
  slides: readonly Slide[],
): { readonly title: string; readonly slides: readonly Numbered[] }[] {
  const chapters: { title: string; slides: Numbered[] }[] = [];
  for (const one of numbered(slides)) {
    if (one.opens) chapters.push({ title: one.slide.chapter, slides: [] });
    chapters.at(-1)?.slides.push(one);
  }
  return chapters;
}
