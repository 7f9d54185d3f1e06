/** Which options of a choice item are right. */
import type { KeyedItem } from "../keyed-item.ts";

/** Ids in the order of the key; none for types without options to choose. @example rightOptions(single) // ["b"] */
export function rightOptions(keyed: KeyedItem): readonly string[] {
  switch (keyed.type) {
    case "single":
    case "true-false":
      return [keyed.correct];
    case "multiple":
      return keyed.correct;
    default:
      return [];
  }
}
