import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { countVote, NO_VOTES, readVotes, roundsOf, type VoteEvent, type Votes } from "./votes.ts";

const hands = (item: string, round: 1 | 2, option: string, by: number): VoteEvent => ({
  ...{ type: "hands", item, round, option, by },
});
const fold = (events: readonly VoteEvent[]): Votes => events.reduce(countVote, NO_VOTES);

describe("hands are counted", () => {
  test.each<[string, VoteEvent[], Votes]>([
    ["nobody", [], {}],
    ["one hand", [hands("x", 1, "b", 1)], { x: [{ b: 1 }] }],
    ["a whole row at once", [hands("x", 1, "b", 12)], { x: [{ b: 12 }] }],
    ["two options", [hands("x", 1, "b", 2), hands("x", 1, "a", 1)], { x: [{ b: 2, a: 1 }] }],
    ["a hand taken back", [hands("x", 1, "b", 3), hands("x", 1, "b", -1)], { x: [{ b: 2 }] }],
    ["no fewer than none", [hands("x", 1, "b", 1), hands("x", 1, "b", -5)], { x: [{ b: 0 }] }],
    ["no more than a hall holds", [hands("x", 1, "b", 5000)], { x: [{ b: 999 }] }],
    [
      "again after discussion",
      [hands("x", 1, "b", 1), hands("x", 2, "a", 1)],
      { x: [{ b: 1 }, { a: 1 }] },
    ],
    ["only the second round", [hands("x", 2, "a", 1)], { x: [{}, { a: 1 }] }],
    [
      "the first round corrected later",
      [hands("x", 2, "a", 1), hands("x", 1, "b", 1)],
      { x: [{ b: 1 }, { a: 1 }] },
    ],
    ["two items", [hands("x", 1, "a", 1), hands("y", 1, "a", 2)], { x: [{ a: 1 }], y: [{ a: 2 }] }],
    [
      "one item cleared",
      [hands("x", 1, "a", 1), hands("y", 1, "a", 2), { type: "clear", item: "x" }],
      { y: [{ a: 2 }] },
    ],
    ["no whole number", [hands("x", 1, "a", 0.5), hands("x", 1, "a", Number.NaN)], {}],
    [
      "an option named as an object's own affairs are",
      [hands("x", 1, "constructor", 1)],
      { x: [{ constructor: 1 }] },
    ],
  ] as [string, VoteEvent[], Votes][])("%s", (_, events, expected) => {
    expect(fold(events)).toEqual(expected);
  });

  test("in any order of events within a round, as long as nobody takes a hand back", () => {
    const event = fc.record({
      item: fc.constantFrom("x", "y"),
      round: fc.constantFrom(1 as const, 2 as const),
      option: fc.constantFrom("a", "b", "c"),
      by: fc.integer({ min: 1, max: 20 }),
    });
    fc.assert(
      fc.property(fc.array(event, { maxLength: 20 }), (list) => {
        const events = list.map((one): VoteEvent => ({ type: "hands", ...one }));
        const [forth, back] = [fold(events), fold(events.toReversed())];
        for (const item of ["x", "y"]) {
          for (const round of [0, 1]) {
            const sum = list.filter((one) => one.item === item && one.round === round + 1);
            const all = sum.reduce((total, { by }) => total + by, 0);
            for (const votes of [forth, back]) {
              const own = Object.values(roundsOf(votes, item)[round] ?? {});
              expect(own.reduce((total, n) => total + n, 0)).toBe(all);
            }
          }
        }
      }),
    );
  });

  test("and what they were before stays as it was", () => {
    const before = fold([hands("x", 1, "a", 1)]);
    countVote(before, hands("x", 1, "a", 1));
    expect(before).toEqual({ x: [{ a: 1 }] });
  });
});

describe("votes that were kept", () => {
  test("are read back as they were, through JSON", () => {
    const votes = fold([hands("x", 1, "b", 3), hands("x", 2, "a", 2), hands("y", 1, "a", 1)]);
    expect(readVotes(JSON.parse(JSON.stringify(votes)))).toEqual(votes);
  });

  test.each([
    [null],
    [[]],
    ["{}"],
    [{ x: {} }],
    [{ x: [{ a: -1 }] }],
    [{ x: [{ a: 0.5 }] }],
    [{ x: [{ a: "1" }] }],
    [{ x: [{ a: 1e9 }] }],
    [{ x: [{ a: null }] }],
    [{ x: [{}, {}, {}] }],
  ])("are refused where they are something else: %j", (kept) => {
    expect(readVotes(kept)).toBeUndefined();
  });
});
