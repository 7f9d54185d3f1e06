import { expect, test } from "vitest";
import { compile } from "../lesson/lesson.ts";
import { sampleLesson } from "../lesson/sample-lesson.ts";
import * as words from "../words/en.ts";
import { density } from "./density.ts";
import type { Edition } from "./edition.ts";
import { bakeRail, stretches } from "./rail.ts";
import { bakeBeyond, bakeRuler } from "./ruler.ts";

const { lesson } = compile(sampleLesson());
const edition: Edition = { ...lesson, words };
const heard = (html: string) =>
  html
    .replaceAll(/<(\w+)[^>]*aria-hidden="true"[^>]*>[^<]*<\/\1>/g, "")
    .replaceAll(/<[^>]*>/g, "")
    .replaceAll(/\s+/g, " ")
    .trim();
const filled = (html: string) => [...html.matchAll(/<b>(\d+)<\/b>/g)].map(([, n]) => Number(n));

test.each([
  [[1], "Writer 2016 ¶ 1"],
  [[2], "Writer 2016 ¶ 2"],
  [[1, 2], "Writer 2016 ¶ 1 2"],
])(
  "the ruler fills the cited paragraphs %j, and tells a reader by ear no others",
  (cited, said) => {
    const html = bakeRuler(edition, cited);
    expect(filled(html)).toEqual(cited);
    expect(html.match(/<[bi]\b/g)).toHaveLength(2);
    expect(heard(html)).toBe(said);
  },
);

test("a slide that rests on no paragraph shows an empty ruler, unheard, and says why", () => {
  expect(bakeRuler(edition, [])).toContain('class="ruler" aria-hidden="true"');
  expect(filled(bakeRuler(edition, []))).toEqual([]);
  expect(heard(bakeBeyond(edition, [], "a greeting"))).toBe("a greeting");
  expect(heard(bakeBeyond(edition, [1], "the scale"))).toBe("Added: the scale");
  expect(bakeBeyond(edition, [1], undefined)).toBe("");
});

test("without a record of the article, or with one too long for boxes, paragraphs are told in words", () => {
  const none: Edition = { ...edition, source: undefined };
  expect(heard(bakeRuler(none, [3, 4]))).toBe("¶3 ¶4");
  expect(bakeRuler(none, [])).toBe("");
  if (lesson.source === undefined) throw new Error("The sample has a source.");
  const [paragraph] = lesson.source.paragraphs;
  if (paragraph === undefined) throw new Error("The sample's source has paragraphs.");
  const long = { ...lesson.source, paragraphs: Array.from({ length: 40 }, () => paragraph) };
  expect(heard(bakeRuler({ ...edition, source: long }, [7, 8, 9]))).toBe("Writer 2016, ¶7–9");
});

test.each([
  ["one chapter", ["A", "A"], [[1, 2]]],
  [
    "chapters of one slide",
    ["A", "B"],
    [
      [1, 1],
      [2, 2],
    ],
  ],
  [
    "a title that comes again is a chapter again",
    ["A", "B", "A"],
    [
      [1, 1],
      [2, 2],
      [3, 3],
    ],
  ],
])("stretches: %s", (_, chapters, expected) => {
  const found = stretches(chapters.map((chapter) => ({ chapter })));
  expect(found.map(({ first, last }) => [first, last])).toEqual(expected);
});

/** How much of the rail's width a line covers. */
function drawn(html: string, name: string): number {
  const d = new RegExp(`class="${name}" d="([^"]*)"`).exec(html)?.[1] ?? "";
  return [...d.matchAll(/h(\d+)/g)].reduce((sum, [, length]) => sum + Number(length), 0);
}

test.each([
  [1, 0, 565 / 2, 1130],
  [2, 0, 565, 1130],
  [3, 565, 565 / 2, 565],
  [4, 565, 565, 565],
])(
  "on slide %i of two chapters of two the rail is as full as the lesson has come",
  (number, past, here, ahead) => {
    const chapters = [
      { first: 1, last: 2 },
      { first: 3, last: 4 },
    ];
    const html = bakeRail(chapters, number);
    expect(drawn(html, "past")).toBeCloseTo(past, -1);
    expect(drawn(html, "here")).toBeCloseTo(here, -1);
    expect(drawn(html, "ahead")).toBeCloseTo(ahead, -1);
  },
);

test.each([
  ["One short sentence.", "brief"],
  ["", "brief"],
  ["A sentence of some forty letters, or more. ".repeat(6), "usual"],
  ["A sentence of some forty letters, or more. ".repeat(10), "full"],
  [Array.from({ length: 12 }, () => "- an entry").join("\n"), "full"],
  [`See [the page](https://example.org/${"x".repeat(400)}).`, "brief"],
])("density: %j is %s", (body, expected) => {
  expect(density({ body })).toBe(expected);
});
