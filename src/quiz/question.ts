/** An item with all that the key says of it: what every page, paper and check is made from. */
import type { KeyEntry } from "./bank/key.ts";
import type { Item } from "./item.ts";
import type { KeyedItem } from "./keyed-item.ts";

export interface Question {
  /** As the question file asks it. */
  readonly item: Item;
  /** The least that scoring needs. */
  readonly keyed: KeyedItem;
  /** Evidence, slide, explanation and reasons. */
  readonly entry: KeyEntry;
}
