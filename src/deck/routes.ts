/** Ways through a deck: which slides a shorter or longer lesson shows. */
import { type Diagnostic, mistake, type Place } from "../markdown/diagnostic.ts";
import type { Deck, Slide } from "./slide.ts";

/**
 * Reads a slide's `routes="45 90"`; without one it is shown in all.
 *
 * @param legal the deck's routes, from its front matter; undefined where it could not be read
 * @example readRoutes("45 90", [30, 45, 90], "map", place, found) // [45, 90]
 */
export function readRoutes(
  value: string | undefined,
  legal: readonly number[] | undefined,
  id: string,
  place: Place,
  found: Diagnostic[],
): readonly number[] {
  if (legal === undefined) return [];
  if (value === undefined) return legal;
  const parts = value.split(/[\s,]+/).filter((part) => part !== "");
  const routes = legal.filter((route) => parts.includes(String(route)));
  if (routes.length === 0 || routes.length < parts.length) {
    const rule =
      legal.length === 0
        ? "has routes, but the front matter of the first chapter lists none"
        : `has one or more of the routes ${legal.join(", ")}, each once`;
    found.push(mistake(place, "routes", `slide \`${id}\` ${rule}; found "${value}"`));
    return legal;
  }
  return routes;
}

/** The slides of one route, in their order. @example onRoute(deck, 45).length // 31 */
export function onRoute(deck: Pick<Deck, "slides">, route: number): Slide[] {
  return deck.slides.filter((slide) => slide.routes.includes(route));
}

/**
 * Minutes planned for each of the deck's routes.
 *
 * @example routeMinutes(deck) // [{ route: 30, slides: 19, minutes: 28.5 }, …]
 */
export function routeMinutes(
  deck: Pick<Deck, "slides" | "routes">,
): { route: number; slides: number; minutes: number }[] {
  return deck.routes.map((route) => {
    const slides = onRoute(deck, route);
    const minutes = slides.reduce((sum, slide) => sum + slide.minutes, 0);
    return { route, slides: slides.length, minutes };
  });
}
