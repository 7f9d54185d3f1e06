/** A slide and a step as an address has them: `#council`, `#council/2`. Pure. */
import type { Position } from "./walk.ts";

/**
 * What an address names; undefined where it names no slide. Whatever stands there, it never throws.
 *
 * @param ids the slides' ids in their order
 * @example readAddress("#council/2", ["title", "council"]) // { slide: 1, step: 2 }
 * @example readAddress("#50%", ["title"]) // undefined
 */
export function readAddress(hash: string, ids: readonly string[]): Position | undefined {
  const [, id = "", step] = /^#\/?(.*?)(?:\/(\d{1,3}))?$/s.exec(decoded(hash)) ?? [];
  const slide = id === "" ? -1 : ids.indexOf(id);
  return slide < 0 ? undefined : { slide, step: Number(step ?? 0) };
}

/** @example writeAddress("council", 2) // "#council/2" */
export function writeAddress(id: string, step: number): string {
  return step === 0 ? `#${id}` : `#${id}/${step}`;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
