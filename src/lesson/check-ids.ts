/** Holds authors' ids against those that the pages make for themselves. */
import type { Deck } from "../deck/slide.ts";
import { type Diagnostic, mistake, type Place } from "../markdown/diagnostic.ts";
import type { Item } from "../quiz/item.ts";
import { isTaken } from "../quiz/study/addresses.ts";

/**
 * Ids that pages have written into them. All others that they make hold a low line, `ties_title`,
 * which no author's id can, so they never meet one.
 */
export const PAGE_IDS: ReadonlySet<string> = new Set([
  "deck",
  "slides",
  "contents",
  "controls",
  "class-results",
  "speaker",
]);

/**
 * Whether pages use this name themselves, as an id or an address.
 * @example isReserved("review") // true
 */
export function isReserved(id: string): boolean {
  return PAGE_IDS.has(id) || isTaken(id);
}

/** A mistake for each id of a slide or item that a page would have twice. */
export function checkIds(deck: Deck, items: readonly Item[]): Diagnostic[] {
  const named = [
    ...deck.slides.map(({ id, place }) => ({ what: "slide", id, place })),
    ...items.map(({ id, place }) => ({ what: "item", id, place })),
  ];
  const used = named.flatMap(({ what, id, place }: { what: string; id: string; place: Place }) =>
    PAGE_IDS.has(id)
      ? [mistake(place, "duplicate-id", `${what} \`${id}\` has an id that the page itself uses`)]
      : [],
  );
  return [...used, ...items.flatMap((item) => checkAddress(item, deck))];
}

/** `study/#id` is to open the item, and nothing else. */
function checkAddress({ id, place }: Item, { objectives }: Deck): Diagnostic[] {
  const other = isTaken(id)
    ? "something of its own"
    : objectives.has(id)
      ? "the objective of that name"
      : undefined;
  if (other === undefined) return [];
  const message = `item \`${id}\` cannot be linked to: on the study page #${id} opens ${other}`;
  return [mistake(place, "duplicate-id", message)];
}
