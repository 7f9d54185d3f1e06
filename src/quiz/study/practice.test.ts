import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { KeyedItem } from "../keyed-item.ts";
import { multiple, numeric, single, trueFalse } from "../test-kit.ts";
import { isRight } from "./certainty.ts";
import {
  appearanceSeed,
  beginPractice,
  type Practice,
  type PracticeEvent,
  practiceReducer,
} from "./practice.ts";

/** Single choices of three, right at "b", by id; also one of each kind that behaves otherwise. */
const bank = new Map<string, KeyedItem>([
  ...[..."pqrstu"].map((id) => [id, { ...single("b"), id }] as const),
  ["truth", { ...trueFalse("a"), id: "truth" }],
  ["coin", { ...single("a", "ab"), id: "coin" }],
  ["many", { ...multiple("right-minus-wrong", "ab", "abcd"), id: "many" }],
  ["count", { ...numeric(11), id: "count" }],
]);
const reduce = practiceReducer(bank);

const answer = (response: unknown): PracticeEvent => ({ type: "answer", response, at: 1 });
const next: PracticeEvent = { type: "next" };
const [right, wrong] = [answer("b"), answer("a")];

/** r: right, w: wrong, h: hint, g: given up, n: next, ?: an answer that is none. */
const EVENTS: Readonly<Record<string, PracticeEvent>> = {
  ...{ r: right, w: wrong, h: { type: "hint" }, g: { type: "give-up", at: 1 }, n: next },
  "?": answer("z"),
};
function play(items: string, events: string): Practice {
  return [...events].reduce(
    (state, event) => reduce(state, EVENTS[event] ?? next),
    beginPractice(items.split(" "), "s"),
  );
}
const queue = ({ queue }: Practice) => queue.map(({ item, turn }) => `${item}${turn}`).join(" ");

describe("one item at a time", () => {
  test.each<[string, string, string, string, string, boolean]>([
    // items, events, phase, queue, hint
    ["begins", "p q", "", "asking", "p0 q0", false],
    ["right: the answer is shown", "p q", "r", "answered", "p0 q0", false],
    ["right, and on", "p q", "rn", "asking", "q0", false],
    ["wrong: a hint and one more try first", "p q", "w", "again", "p0 q0", true],
    ["wrong twice: then the answer", "p q", "ww", "answered", "p0 q0", true],
    ["wrong, then right", "p q", "wr", "answered", "p0 q0", true],
    ["a hint on request", "p q", "h", "asking", "p0 q0", true],
    ["the next item's hint is closed", "p q", "hrn", "asking", "q0", false],
    ["given up", "p q", "g", "answered", "p0 q0", false],
    ["no answer costs no try", "p q", "?", "asking", "p0 q0", false],
    ["next before an answer does nothing", "p q", "n", "asking", "p0 q0", false],
    ["a third answer does nothing", "p q", "wwr", "answered", "p0 q0", true],
    ["the end", "p", "rn", "over", "", false],
    ["nothing after the end", "p", "rnrwhgn", "over", "", false],
    ["without items", "", "r", "over", "", false],
  ])("%s", (_, items, events, phase, expected, hinted) => {
    const state = play(items, events);
    expect([state.phase, queue(state), state.hinted]).toEqual([phase, expected, hinted]);
  });

  test.each(["truth", "coin"])("%s leaves one other answer, so there is no second try", (id) => {
    expect(play(`${id} q`, id === "truth" ? "?" : "r").phase).toBe(
      id === "truth" ? "asking" : "answered",
    );
    const state = reduce(beginPractice([id], "s"), answer("b"));
    expect(state.phase).toBe("answered");
  });

  test("a partly right answer is not right: a hint and one more try", () => {
    const state = reduce(beginPractice(["many"], "s"), answer(["a"]));
    expect(state).toMatchObject({ phase: "again", tries: [{ nth: 1 }] });
  });

  test("what could not be scored is kept beside, with its problem, until the next answer", () => {
    const refused = reduce(beginPractice(["count"], "s"), answer("eleven cows"));
    expect(refused).toMatchObject({ refused: { kind: "invalid" }, tries: [] });
    expect(reduce(refused, answer("11"))).not.toHaveProperty("refused");
    expect(reduce(refused, { type: "give-up", at: 1 })).not.toHaveProperty("refused");
  });
});

describe("a wrong item comes round again", () => {
  test.each<[string, string, string, string]>([
    ["after three others and at the end", "p q r s t u", "wwn", "q0 r0 s0 p1 t0 u0 p2"],
    ["also where the second try was right", "p q r s t u", "wrn", "q0 r0 s0 p1 t0 u0 p2"],
    ["also where it was given up", "p q r s t u", "gn", "q0 r0 s0 p1 t0 u0 p2"],
    ["not where it was right", "p q r s t u", "rn", "q0 r0 s0 t0 u0"],
    ["once, where three are left: that is the end", "p q r s", "wwn", "q0 r0 s0 p1"],
    ["once, where fewer are left", "p q", "wwn", "q0 p1"],
    ["at once, where none is left", "p", "wwn", "p1"],
    ["two of them", "p q r s t u", "wwnwwn", "r0 s0 p1 q1 t0 u0 p2 q2"],
    ["and its returns do not multiply", "p", "wwnwwn", ""],
  ])("%s", (_, items, events, expected) => {
    expect(queue(play(items, events))).toBe(expected);
  });

  test("with its options in another order", () => {
    const state = play("p", "");
    const seeds = [0, 1, 2].map((turn) => appearanceSeed(state, { item: "p", turn }));
    expect(new Set(seeds).size).toBe(3);
  });
});

describe("the first try is kept apart", () => {
  test.each<[string, string, string, string, string]>([
    ["nothing tried", "p q", "", "", ""],
    ["right at once", "p q", "r", "p", "p"],
    ["right at the second try", "p q", "wr", "", "p"],
    ["wrong twice", "p q", "ww", "", ""],
    ["right when it came round again", "p q", "wwnrnr", "q", "p q"],
    ["right at first, that is all", "p q", "rnww", "p", "p"],
    ["given up", "p q", "gnr", "q", "q"],
  ])("%s", (_, items, events, firstRight, nowRight) => {
    const { tries } = play(items, events);
    const first = new Map([...tries].reverse().map((one) => [one.item, one.result]));
    const latest = new Map(tries.map((one) => [one.item, one.result]));
    const right = (results: typeof latest) =>
      [...results].flatMap(([id, result]) => (isRight(result) ? [id] : [])).toSorted();
    expect(right(first).join(" ")).toBe(firstRight);
    expect(right(latest).join(" ")).toBe(nowRight);
  });

  test("with what is known of it: when, which turn, the hint, how sure", () => {
    const sure: PracticeEvent = { type: "answer", response: "a", certainty: 3, at: 7 };
    const state = [sure, { ...right, at: 9 }].reduce(reduce, beginPractice(["p"], "s"));
    expect(state.tries).toMatchObject([
      { item: "p", turn: 0, nth: 1, response: "a", certainty: 3, hinted: false, at: 7 },
      { item: "p", turn: 0, nth: 2, response: "b", hinted: true, at: 9 },
    ]);
    expect(state.tries[1]).not.toHaveProperty("certainty");
  });
});

test("an item that the bank no longer has is passed over", () => {
  const state = reduce(beginPractice(["gone", "p"], "s"), right);
  expect(queue(state)).toBe("p0");
});

test("whatever is done, a sitting ends, survives JSON and never shows an item twice in a row", () => {
  const events = fc.array(fc.constantFrom(..."rwhgn?"), { maxLength: 30 });
  fc.assert(
    fc.property(events, (done) => {
      let state = play("p q r s t", done.join(""));
      for (let step = 0; state.phase !== "over"; step++) {
        expect(step).toBeLessThan(60);
        const [current, following] = state.queue;
        const back = following?.item === current?.item;
        expect(back && state.queue.length > 1).toBe(false);
        state = reduce(reduce(reduce(state, wrong), wrong), next);
      }
      expect(JSON.parse(JSON.stringify(state))).toEqual(state);
    }),
  );
});
