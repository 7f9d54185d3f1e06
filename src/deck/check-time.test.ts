import { describe, expect, test } from "vitest";
import type { Diagnostic } from "../markdown/diagnostic.ts";
import { checkTime } from "./check-time.ts";
import { parseChapter } from "./parse.ts";
import { onRoute } from "./routes.ts";

const FIRST = { file: "slides/01.md", line: 1 };

function chapter(routes: number[], ...slides: [attributes: string, notes: string][]) {
  const found: Diagnostic[] = [];
  const text = slides.map(
    ([attributes, notes]) => `## A {${attributes} source=1}\n\nB\n\nNote:\n\n${notes}\n`,
  );
  const deck = {
    routes,
    slides: parseChapter(`# C\n\n${text.join("\n---\n\n")}`, 1, FIRST.file, routes, found),
  };
  expect(found).toEqual([]);
  return deck;
}

const words = (count: number) => `**Say.** ${"word ".repeat(count)}`;

describe("a slide's minutes hold its spoken words and its exchanges", () => {
  test.each([
    ["130 words in a minute", "minutes=1", words(130), []],
    ["a few seconds over", "minutes=1", words(140), []],
    [
      "more words than minutes",
      "minutes=1",
      words(260),
      ["slide `a` has minutes=1; its notes take 2 (260 spoken words)"],
    ],
    [
      "an exchange without time for it",
      "minutes=1",
      `${words(65)}\n\n**Ask, 1 min.** (Why.)`,
      ["slide `a` has minutes=1; its notes take 1.5 (65 spoken words and 1 for asking)"],
    ],
    [
      "an Ask that states no minutes",
      "minutes=1",
      "**Ask.** Why?",
      ["slide `a` asks without saying how long it takes; write **Ask, 1 min.**"],
    ],
    ["time to work in silence", "minutes=10", words(10), []],
  ])("%s", (_, attributes, notes, messages) => {
    const found = checkTime(chapter([], [`#a ${attributes}`, notes]), FIRST);
    expect(found.map(({ message }) => message)).toEqual(messages);
    expect(found.every(({ level }) => level === "warning")).toBe(true);
  });
});

describe("a route's slides fit its minutes", () => {
  const deck = chapter(
    [3, 6],
    ["#a minutes=2", "B"],
    ['#b minutes=1.5 routes="3 6"', "B"],
    ['#c minutes=2.5 routes="6"', "B"],
  );

  test("slides are shown in the routes that they name, or in all", () => {
    expect(onRoute(deck, 3).map(({ id }) => id)).toEqual(["a", "b"]);
    expect(onRoute(deck, 6).map(({ id }) => id)).toEqual(["a", "b", "c"]);
  });

  test("a route that overruns is told, one that is full is not", () => {
    expect(checkTime(deck, FIRST).map(({ message }) => message)).toEqual([
      "the route of 3 minutes has slides for 3.5",
    ]);
  });
});
