/** Lets every short-text item know the answers of the others. */
import type { KeyedItem } from "../keyed-item.ts";

/**
 * The same items, each short-text item with `rivals`: what the bank's other short-text items accept.
 * Do this once to a whole bank, so that an edit distance never lets one keyed answer pass for another.
 *
 * @example withRivals([lahore, karachi])[0] // { …lahore, rivals: ["Karachi"] }
 */
export function withRivals(items: readonly KeyedItem[]): KeyedItem[] {
  const texts = items.filter((item) => item.type === "short-text");
  return items.map((item) => {
    if (item.type !== "short-text") return item;
    const others = texts.filter((other) => other !== item);
    return { ...item, rivals: others.flatMap((other) => other.correct) };
  });
}
