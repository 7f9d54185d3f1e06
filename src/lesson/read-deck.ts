/** Reads the slides and their figures. */
import { checkDeck } from "../deck/check.ts";
import { checkFullness } from "../deck/check-fullness.ts";
import { direction } from "../deck/direction.ts";
import { checkFigure } from "../deck/figure.ts";
import { type Front, readFront } from "../deck/front.ts";
import { parseChapter } from "../deck/parse.ts";
import type { Deck, Slide } from "../deck/slide.ts";
import { type Diagnostic, mistake } from "../markdown/diagnostic.ts";
import { readFrontMatter } from "../markdown/front-matter.ts";
import { filesOf } from "./files.ts";
import type { LessonAssets, LessonFiles } from "./lesson.ts";

interface ReadDeck {
  readonly deck: Deck;
  /** Whether its front matter could be read; without it objectives and routes are unknown. */
  readonly readable: boolean;
  /** Holds it against the ids of the questions, and the number of the article's paragraphs. */
  readonly check: (asked: ReadonlySet<string>, paragraphs: number) => void;
}

/**
 * The deck with what its figures and files are; mistakes go into `found`, and what can be read is
 * read.
 */
export function readDeck(files: LessonFiles, assets: LessonAssets, found: Diagnostic[]): ReadDeck {
  const { front, slides } = readSlides(filesOf(files, "chapter"), found);
  const beside = <T>([path, content]: [string, T]) =>
    [path.slice("slides/".length), content] as const;
  const figures = new Map(filesOf(files, "drawing").map(beside));
  for (const [path, svg] of figures) found.push(...checkFigure(svg, `slides/${path}`));
  const copied = [...filesOf(assets, "photograph"), ...filesOf(assets, "download")];
  const deck: Deck = {
    title: front?.title ?? "",
    subtitle: front?.subtitle ?? "",
    description: front?.description ?? "",
    lang: front?.lang ?? "en",
    dir: direction(front?.lang ?? "en"),
    objectives: new Map(Object.entries(front?.objectives ?? {})),
    routes: front?.routes ?? [],
    slides,
    figures,
    assets: new Map(copied.map(beside)),
  };
  found.push(...checkFullness(deck));
  const objectives = front === undefined ? undefined : deck.objectives;
  return {
    deck,
    readable: front !== undefined,
    check: (asked, paragraphs) => {
      found.push(...checkDeck({ ...deck, asked, paragraphs, objectives }));
    },
  };
}

function readSlides(chapters: readonly (readonly [string, string])[], found: Diagnostic[]) {
  let front: Front | undefined;
  const slides: Slide[] = [];
  if (chapters.length === 0) {
    found.push(mistake({ file: "slides", line: 1 }, "no-slides", "slides/ holds no chapter, *.md"));
  }
  for (const [index, [path, text]] of chapters.entries()) {
    const { data, unreadable, rest, restLine, at } = readFrontMatter(text, path, found);
    if (index === 0 && !unreadable) front = readFront(data, at, found);
    if (index > 0 && restLine > 1) {
      const rule = "front matter stands at the top of the first chapter alone";
      found.push(mistake({ file: path, line: 1 }, "lost-text", `${rule}; found it here too`));
    }
    const routes = front === undefined ? undefined : front.routes;
    slides.push(...parseChapter(rest, restLine, path, routes, found));
  }
  return { front, slides };
}
