/** The tables of `npm run check`: what the lesson covers. */
import { routeMinutes } from "../deck/routes.ts";
import { coverage } from "../lesson/coverage.ts";
import type { Lesson } from "../lesson/lesson.ts";

/** Prints a table each of routes, paragraphs and objectives, where the lesson has them. */
export function printCoverage(lesson: Lesson): void {
  const { paragraphs, objectives, minutes } = coverage(lesson);
  const { slides } = lesson.deck;
  console.log(`${slides.length} slides, ${minutes} minutes, ${lesson.questions.length} items`);
  if (lesson.deck.routes.length > 0) {
    console.log("\nroute  slides  minutes");
    for (const { route, slides, minutes } of routeMinutes(lesson.deck)) {
      console.log(`${pad(route, 5)}${pad(slides, 8)}${pad(minutes, 9)}`);
    }
  }
  if (paragraphs.length > 0) {
    console.log("\nparagraph  slides  items");
    for (const { number, slides, items } of paragraphs) {
      console.log(`¶${number}${pad(slides.length, 15)}${pad(items.length, 7)}`);
    }
  }
  if (objectives.length > 0) {
    const width = Math.max(...objectives.map(({ id }) => id.length), 9);
    console.log(`\n${"objective".padEnd(width)}  items  above recall`);
    for (const { id, items, aboveRecall } of objectives) {
      console.log(`${id.padEnd(width)}${pad(items.length, 7)}${pad(aboveRecall, 14)}`);
    }
  }
}

function pad(n: number, width: number): string {
  return String(n).padStart(width);
}
