/** The rail at the head of a slide: a piece a chapter, filled as far as the lesson has come. */
import type { Slide } from "../deck/slide.ts";

/** A chapter's first and last slide, numbered from 1. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
}

const WIDTH = 1136;
const GAP = 6;

/** @example stretches([{ chapter: "A" }, { chapter: "B" }, { chapter: "B" }]) // [{ first: 1, last: 1 }, { first: 2, last: 3 }] */
export function stretches(slides: readonly Pick<Slide, "chapter">[]): Stretch[] {
  const starts = slides.flatMap(({ chapter }, index) =>
    index > 0 && slides[index - 1]?.chapter === chapter ? [] : [index + 1],
  );
  return starts.map((first, index) => ({
    first,
    last: (starts[index + 1] ?? slides.length + 1) - 1,
  }));
}

/**
 * For the eye alone: the chapter's name and the slide's number say the same.
 *
 * @param number the slide's, from 1
 */
export function bakeRail(chapters: readonly Stretch[], number: number): string {
  const width = (WIDTH - GAP * (chapters.length - 1)) / chapters.length;
  const line = (name: string, length: (chapter: Stretch) => number) => {
    const pieces = chapters.map((chapter, index) => {
      const drawn = Math.round(width * length(chapter));
      return drawn === 0 ? "" : `M${Math.round(index * (width + GAP))} 4h${drawn}`;
    });
    return pieces.every((piece) => piece === "")
      ? ""
      : `<path class="${name}" d="${pieces.join("")}"/>`;
  };
  const paths = [
    line("ahead", ({ last }) => (last < number ? 0 : 1)),
    line("past", ({ last }) => (last < number ? 1 : 0)),
    line("here", ({ first, last }) =>
      first <= number && number <= last ? (number - first + 1) / (last - first + 1) : 0,
    ),
  ];
  return `<svg class="rail" viewBox="0 0 ${WIDTH} 8" preserveAspectRatio="none" aria-hidden="true">${paths.join("")}</svg>`;
}
