/** Where a text leads. */
import type { Place } from "./diagnostic.ts";
import { lex } from "./marked.ts";
import { walk } from "./walk.ts";

export interface Link {
  readonly href: string;
  readonly place: Place;
}

/**
 * Its links, in their order.
 *
 * @example linksIn("See [there](#council).", place) // [{ href: "#council", place }]
 */
export function linksIn(text: string, place: Place): Link[] {
  if (!text.includes("](") && !/https?:|www\.|mailto:|@/.test(text)) return [];
  const links: Link[] = [];
  walk(lex(text), text, place, (token, here) => {
    if (token.type === "link") links.push({ href: token["href"], place: here });
  });
  return links;
}
