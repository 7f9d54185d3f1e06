/** Holds the minutes of slides and routes against what they have to hold. */
import { type Diagnostic, type Place, warning } from "../markdown/diagnostic.ts";
import { cutNotes, minutesNeeded, spokenWords } from "./notes.ts";
import { routeMinutes } from "./routes.ts";
import type { Deck, Slide } from "./slide.ts";

/** Warns of a slide whose notes take longer than it has, and of a route that overruns. */
export function checkTime(deck: Pick<Deck, "slides" | "routes">, first: Place): Diagnostic[] {
  return [
    ...deck.slides.flatMap(checkSlide),
    ...routeMinutes(deck)
      .filter(({ route, minutes }) => minutes > route)
      .map(({ route, minutes }) => {
        const message = `the route of ${route} minutes has slides for ${round(minutes)}`;
        return warning(first, "route-minutes", message);
      }),
  ];
}

function checkSlide(slide: Slide): Diagnostic[] {
  const found: Diagnostic[] = [];
  const parts = cutNotes(slide.notes);
  const say = (message: string) =>
    found.push(warning(slide.place, "minutes", `slide \`${slide.id}\` ${message}`));
  if (parts.some(({ kind, minutes }) => kind === "ask" && minutes === undefined)) {
    say("asks without saying how long it takes; write **Ask, 1 min.**");
  }
  // Plans are made in quarters of a minute, so a few seconds over are none.
  if (Math.round(minutesNeeded(parts) * 4) / 4 <= slide.minutes) return found;
  const asks = parts.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0);
  const spoken = `${spokenWords(parts)} spoken words`;
  const told = asks === 0 ? spoken : `${spoken} and ${round(asks)} for asking`;
  say(`has minutes=${slide.minutes}; its notes take ${round(minutesNeeded(parts))} (${told})`);
  return found;
}

function round(minutes: number): number {
  return Math.round(minutes * 10) / 10;
}
