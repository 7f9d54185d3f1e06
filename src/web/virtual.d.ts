/** What the plugin puts into the bundle when the site is built. */

/** The keyed items. */
declare module "virtual:lesson-bank" {
  import type { KeyedItem } from "../quiz/item.ts";

  const bank: { readonly items: readonly KeyedItem[]; readonly fingerprint: string };
  export default bank;
}
