/** The ruler: a box for each paragraph of the article, those that something rests on filled. */
import { escapeHtml } from "../markdown/marked.ts";
import type { Edition } from "./edition.ts";

/** More boxes than these don't stand in one row beside a chapter's name; then it is said in words. */
const LONGEST = 12;

/**
 * Boxes of paragraphs that nothing rests on are for the eye alone: a reader by ear, of the page or of
 * its PDF, is told the others. Empty where the lesson has neither an article nor anything cited.
 *
 * @param paragraphs numbered from 1
 * @example bakeRuler(lesson, [2]) // '… Rani 2016 ¶ <i aria-hidden="true">1</i><b>2</b> …'
 */
export function bakeRuler({ source, words }: Edition, paragraphs: readonly number[]): string {
  const count = source?.paragraphs.length ?? 0;
  const cited = source?.cited ?? "";
  if (count === 0 || count > LONGEST) {
    if (paragraphs.length === 0) return "";
    return `<span class="ruler">${escapeHtml(words.pages.cites(cited, paragraphs))}</span>`;
  }
  const boxes = Array.from({ length: count }, (_, index) => {
    const n = index + 1;
    return paragraphs.includes(n) ? `<b>${n}</b>` : `<i aria-hidden="true">${n}</i>`;
  });
  const unheard = paragraphs.length === 0 ? ' aria-hidden="true"' : "";
  return `<span class="ruler"${unheard}>${escapeHtml(cited)} ${words.pages.paragraphSign} ${boxes.join(" ")}</span>`;
}

/** The outlined tag: what is not the article's, or why nothing of it is. Empty where all of it is. */
export function bakeBeyond(
  { words }: Edition,
  paragraphs: readonly number[],
  beyond: string | undefined,
): string {
  if (beyond === undefined) return "";
  const said = paragraphs.length === 0 ? beyond : words.pages.beyond(beyond);
  return `<span class="beyond">${escapeHtml(said)}</span>`;
}
