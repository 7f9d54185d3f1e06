/** Finds slides by number or by words, and shows why. Pure: the deck and the speaker view share it. */

export interface Searched {
  readonly title: string;
  /** All that is searched, the title among it. */
  readonly text: string;
}

export interface Match {
  /** Place of the slide, from 0. */
  readonly index: number;
  /** Words around the first match outside the title; empty where the title or the number matched. */
  readonly before: string;
  readonly match: string;
  readonly after: string;
}

/** Characters of context before and behind a match. */
const AROUND = 32;

/**
 * The slides that hold every word of the query, wherever it stands; a number alone is a slide's.
 * Nothing asked finds every slide.
 *
 * @example findSlides("2", slides) // [ { index: 1, before: "", match: "", after: "" } ]
 */
export function findSlides(query: string, slides: readonly Searched[]): Match[] {
  const words = fold(query)
    .split(/\s+/)
    .filter((word) => word !== "");
  const number = words.length === 1 && /^\d+$/.test(words[0] ?? "") ? Number(words[0]) : undefined;
  return slides
    .flatMap(({ title, text }, index) => {
      const plain = { index, before: "", match: "", after: "" };
      if (number !== undefined && number === index + 1) return [plain];
      const folded = fold(text);
      if (!words.every((word) => folded.includes(word))) return [];
      const outside = words.find((word) => !fold(title).includes(word));
      return [outside === undefined ? plain : { index, ...context(text, folded, outside) }];
    })
    .toSorted((a, b) => Number(b.index + 1 === number) - Number(a.index + 1 === number));
}

function context(text: string, folded: string, word: string) {
  const at = folded.indexOf(word);
  const end = at + word.length;
  const from = Math.max(0, at - AROUND);
  return {
    before: (from > 0 ? "…" : "") + text.slice(from, at),
    match: text.slice(at, end),
    after: text.slice(end, end + AROUND) + (end + AROUND < text.length ? "…" : ""),
  };
}

/** Small letters, each as long as it was: places in the folded text are places in the text. */
function fold(text: string): string {
  return [...text]
    .map((letter) =>
      letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter,
    )
    .join("");
}
