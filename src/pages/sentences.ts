/** Cuts a text at its sentences, as its language ends them. */

/** @example sentences("It began. Then it ended.", "en") // ["It began. ", "Then it ended."] */
export function sentences(text: string, lang: string): string[] {
  const [first = ""] = text.trim().split(/\n\s*\n/, 1);
  const segmenter = new Intl.Segmenter(lang, { granularity: "sentence" });
  return [...segmenter.segment(first.replace(/\s+/g, " "))].map(({ segment }) => segment);
}
