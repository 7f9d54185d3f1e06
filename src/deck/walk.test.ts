import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Cover, type Move, type State, stays, walk } from "./walk.ts";

const state = (text: string): State => {
  const [slide = "0", step = "0", cover = "none"] = text.split(" ");
  return { slide: Number(slide), step: Number(step), cover: cover as Cover };
};

describe("slide and step are one thing", () => {
  // Four slides: plain, three steps, plain, one step.
  const outline = { steps: [0, 3, 0, 1], skipped: new Set<number>() };
  test.each<[string, Move, string]>([
    ["0 0", "next", "1 0"],
    ["1 0", "next", "1 1"],
    ["1 3", "next", "2 0"],
    ["3 1", "next", "3 1"],
    ["1 2", "previous", "1 1"],
    ["2 0", "previous", "1 3"],
    ["0 0", "previous", "0 0"],
    ["1 3", "first", "0 0"],
    ["1 3", "last", "3 0"],
    ["0 0", { to: { slide: 1, step: 2 } }, "1 2"],
    ["0 0", { to: { slide: 1, step: 9 } }, "1 3"],
    ["0 0", { to: { slide: 99, step: -1 } }, "3 0"],
    ["0 0", { to: { slide: -1, step: 0 } }, "0 0"],
  ])("at %s, %j leads to %s", (from, move, to) => {
    expect(walk(outline, state(from), move)).toEqual(state(to));
  });

  test("a jump back to a checkpoint that was answered, or left unopened, finds it unopened", () => {
    for (const step of [0, 1]) {
      const away = walk(outline, { slide: 3, step, cover: "none" }, "first");
      expect(walk(outline, away, "last")).toEqual(state("3 0"));
    }
  });
});

describe("what covers the slide is only lifted by the next key", () => {
  const outline = { steps: [0, 3], skipped: new Set<number>() };
  test.each<[string, Move, string]>([
    ["0 0", { cover: "black" }, "0 0 black"],
    ["0 0 black", { cover: "black" }, "0 0"],
    ["0 0 black", { cover: "white" }, "0 0 white"],
    ["0 0 black", "next", "0 0"],
    ["1 1 white", "next", "1 1"],
    ["1 1 card", "previous", "1 1"],
    ["1 1 black", "first", "0 0"],
    ["1 1 black", { to: { slide: 1, step: 0 } }, "1 0"],
  ])("at %s, %j leads to %s", (from, move, to) => {
    expect(walk(outline, state(from), move)).toEqual(state(to));
  });
});

describe("slides outside the route are passed over, and still reached by a jump", () => {
  const outline = { steps: [0, 0, 2, 0], skipped: new Set([0, 2]) };
  test.each<[string, Move, string]>([
    ["1 0", "next", "3 0"],
    ["3 0", "previous", "1 0"],
    ["1 0", "previous", "1 0"],
    ["3 0", "first", "1 0"],
    ["1 0", { to: { slide: 2, step: 1 } }, "2 1"],
    ["2 2", "next", "3 0"],
  ])("at %s, %j leads to %s", (from, move, to) => {
    expect(walk(outline, state(from), move)).toEqual(state(to));
  });
});

test("a deck without slides stays where it is", () => {
  const outline = { steps: [], skipped: new Set<number>() };
  for (const move of ["next", "previous", "first", "last"] as const) {
    expect(walk(outline, state("0 0"), move)).toEqual(state("0 0"));
    expect(stays(outline, state("0 0"), move)).toBe(true);
  }
});

test("with next alone every step of every slide of the route comes once, and previous leads all the way back", () => {
  const decks = fc.array(fc.record({ steps: fc.nat(4), skip: fc.boolean() }), { minLength: 1 });
  fc.assert(
    fc.property(decks, (slides) => {
      const skipped = new Set(slides.flatMap(({ skip }, index) => (skip ? [index] : [])));
      fc.pre(skipped.size < slides.length);
      const outline = { steps: slides.map(({ steps }) => steps), skipped };
      const wanted = slides.flatMap(({ steps, skip }, slide) =>
        skip ? [] : Array.from({ length: steps + 1 }, (_, step) => `${slide}/${step}`),
      );
      let at = walk(outline, state("0 0"), "first");
      const seen = [`${at.slide}/${at.step}`];
      while (!stays(outline, at, "next")) {
        at = walk(outline, at, "next");
        seen.push(`${at.slide}/${at.step}`);
      }
      expect(seen).toEqual(wanted);
      const back = [`${at.slide}/${at.step}`];
      while (!stays(outline, at, "previous")) {
        at = walk(outline, at, "previous");
        back.push(`${at.slide}/${at.step}`);
      }
      expect(back).toEqual(wanted.toReversed());
    }),
  );
});
