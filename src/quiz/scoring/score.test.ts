import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { KeyedItem } from "../keyed-item.ts";
import { compare, equal, fraction, ONE, times, ZERO } from "../numbers/fraction.ts";
import { marksOf, type Result } from "../result.ts";
import {
  anAnsweredItem,
  EVERY_ITEM,
  fullAnswer,
  matching,
  multiple,
  numeric,
  ordering,
  shortText,
  single,
} from "../test-kit.ts";
import { score, scorer } from "./score.ts";

const LARGE = Array.from({ length: 10_000 }, (_, at) => `o${at}`);
const MEGABYTE = "x".repeat(1_000_000);

function revoked(): unknown {
  const { proxy, revoke } = Proxy.revocable([], {});
  revoke();
  return proxy;
}

const fail = () => {
  throw new Error("looked at");
};
const throwing = { enumerable: true, get: fail };

/** Each with what it may come to, whatever the item: never a mark, never a crash. */
const HOSTILE: readonly (readonly [name: string, response: unknown])[] = [
  ["NaN", Number.NaN],
  ["1e999", JSON.parse("1e999")],
  ["-1e999", JSON.parse("-1e999")],
  ['"1e999"', "1e999"],
  ["−0", -0],
  ['"-0"', "-0"],
  ["a large whole number", 10n ** 400n],
  ["true", true],
  ["a symbol", Symbol("b")],
  ["a function", () => "b"],
  ["a boxed text", new String("b")],
  ["a boxed number", new Number(11)],
  ["a date", new Date(0)],
  ["a map", new Map([["a", "2"]])],
  ["a set", new Set(["a", "c"])],
  ["a typed array", new Uint8Array(3)],
  ["__proto__ as text", "__proto__"],
  ["__proto__ in a list", ["__proto__"]],
  ["__proto__ as an entry", JSON.parse('{"__proto__":{"a":"2","b":"1","c":"3"}}')],
  ["constructor as an entry", { constructor: "2" }],
  ["an answer in the prototype", Object.create({ a: "2", b: "1", c: "3", 0: "a", length: 1 })],
  ["10,000 options", LARGE],
  ["10,000 times an option", LARGE.map(() => "a")],
  ["10,000 entries", Object.fromEntries(LARGE.map((id) => [id, "1"]))],
  ["a list with nothing in 10,000 places", new Array(10_000)],
  ["a million characters", MEGABYTE],
  ["a million blanks", " ".repeat(1_000_000)],
  ["a million figures", "1".repeat(1_000_000)],
  ["a million commas", `1${",".repeat(1_000_000)}`],
  ["a million characters in a list", [MEGABYTE]],
  ["a million characters as an entry", { [MEGABYTE]: MEGABYTE }],
  ["half a character", "\ud800"],
  ["half a character behind an answer", "Peshawar\udc00"],
  ["half a character in a list", ["\udc00"]],
  ["marks of direction alone", "\u200f\u200e\u061c"],
  ["an answer turned round", "\u202erawahseP\u202c"],
  ["a number turned round", "\u202e11"],
  ["an option behind a mark", "\u200fb"],
  ["an option with a nought character", "b\u0000"],
  ["objects in a list", [{}, { id: "a" }]],
  ["lists in a list", [["a"], ["c"]]],
  ["objects as entries", { a: { toString: () => "2" } }],
  ["an object that says it is a text", { toString: () => "b", valueOf: () => 11 }],
  ["an object that says it is a list", { length: 2, 0: "a", 1: "c" }],
  ["a getter that throws", Object.defineProperty({}, "a", throwing)],
  ["a list with a getter that throws", Object.defineProperty(["a"], 0, throwing)],
  ["a proxy that throws", new Proxy([], { get: fail, ownKeys: fail, getPrototypeOf: fail })],
  ["a proxy of an object that throws", new Proxy({ a: "2" }, { get: fail, ownKeys: fail })],
  ["a revoked proxy", revoked()],
  [
    "a list of no length",
    new Proxy(["a"], { get: (_, key) => (key === "length" ? Number.NaN : "a") }),
  ],
  ["a list of length −1", new Proxy(["a"], { get: (_, key) => (key === "length" ? -1 : "a") })],
  [
    "a list of endless length",
    new Proxy(["a"], { get: (_, key) => (key === "length" ? 1 / 0 : "a") }),
  ],
  ["a list within itself", circular()],
];

function circular(): unknown {
  const list: unknown[] = [];
  list.push(list);
  return list;
}

describe.each(EVERY_ITEM.map((item) => [`${item.type}, ${item.rule}`, item] as const))(
  "%s",
  (_, item) => {
    test.each(HOSTILE)("gives %s no mark, and says why in what can be shown", (__, response) => {
      const result = score(item, response);
      expect(marksOf(result)).toStrictEqual(ZERO);
      if (result.kind === "invalid")
        expect(JSON.stringify(result.problem)).toMatch(/^[^\ud800-\udfff\u202e]{5,200}$/);
      expect(JSON.parse(JSON.stringify(result))).toStrictEqual(result);
    });

    test("gives the key full marks", () => {
      const result = score(item, fullAnswer(item));
      expect(result).toMatchObject({ kind: "scored", marks: ONE, max: ONE });
    });

    test.each([undefined, null, "", " \u200f", [], {}])(
      "has not been answered by %j",
      (response) => {
        expect(score(item, response)).toStrictEqual({ kind: "unanswered", max: ONE });
      },
    );

    test("takes anything at all, and never throws nor gives more or less than there is", () => {
      fc.assert(
        fc.property(
          fc.anything({ withBigInt: true, withNullPrototype: true, withSparseArray: true }),
          (response) => expectSound(score(item, response), item),
        ),
      );
    });

    test("can read all that JSON can say", () => {
      fc.assert(
        fc.property(fc.jsonValue(), (response) => {
          const result = score(item, response);
          expectSound(result, item);
          // If this came up, an error of ours would hide behind "unreadable".
          if (result.kind === "invalid") expect(result.problem.code).not.toBe("unreadable");
        }),
      );
    });
  },
);

function expectSound(result: Result, item: KeyedItem): void {
  const marks = marksOf(result);
  expect(Number.isSafeInteger(marks.n) && Number.isSafeInteger(marks.d) && marks.d > 0).toBe(true);
  expect(compare(marks, ZERO)).toBeGreaterThanOrEqual(0);
  expect(compare(marks, result.max)).toBeLessThanOrEqual(0);
  expect(equal(result.max, fraction(item.marks))).toBe(true);
}

describe("what can be read", () => {
  test.each([
    ["a getter that throws", matching("right-pairs", { a: "2" }), throwingEntry()],
    ["a revoked proxy", multiple("every-option", "a", "abc"), revoked()],
  ])("%s is said to be unreadable", (_, item, response) => {
    expect(score(item, response)).toStrictEqual({
      ...{ kind: "invalid", problem: { code: "unreadable" }, max: ONE },
    });
  });

  test("each entry of a list is looked at once, so it cannot change its mind", () => {
    let looks = 0;
    const shifty = new Proxy(["a", "c"], {
      get: (list, key) => {
        if (key === "length") return 2;
        looks++;
        return looks > 2 ? "e" : Reflect.get(list, key);
      },
    });
    expect(score(multiple("all-or-nothing", "ac", "abcde"), shifty)).toMatchObject({ marks: ONE });
    expect(looks).toBe(2);
  });
});

function throwingEntry(): unknown {
  return Object.defineProperty({}, "a", throwing);
}

describe("every answer", () => {
  test("earns from nothing to the maximum", () => {
    fc.assert(
      fc.property(anAnsweredItem, ({ item, response }) => {
        const result = score(item, response);
        expect(result.kind).toBe("scored");
        expectSound(result, item);
      }),
    );
  });

  test("earns in proportion to the item's marks", () => {
    fc.assert(
      fc.property(anAnsweredItem, fc.integer({ min: 1, max: 9 }), ({ item, response }, by) => {
        const [once, more] = [
          score(item, response),
          score({ ...item, marks: item.marks * by }, response),
        ];
        expect(marksOf(more)).toStrictEqual(times(marksOf(once), fraction(by)));
      }),
    );
  });

  test("is scored the same by a scorer used before, and is left as it was", () => {
    fc.assert(
      fc.property(fc.array(anAnsweredItem, { minLength: 1, maxLength: 5 }), (answered) => {
        for (const { item } of answered) {
          const reused = scorer(item);
          for (const { response } of answered) {
            const before = structuredClone(response);
            expect(reused(response)).toStrictEqual(score(item, response));
            expect(response).toStrictEqual(before);
          }
        }
      }),
    );
  });

  test("survives JSON", () => {
    fc.assert(
      fc.property(anAnsweredItem, ({ item, response }) => {
        const result = score(item, response);
        expect(JSON.parse(JSON.stringify(result))).toStrictEqual(result);
      }),
    );
  });
});

describe("10,000 options", () => {
  const letters = LARGE;
  const choice = { options: letters, correct: "o9999", marks: 1, id: "large" } as const;
  const list = { options: letters, correct: letters, marks: 1, id: "large" } as const;

  test.each<[string, KeyedItem, unknown]>([
    ["single", { ...choice, type: "single", rule: "all-or-nothing" }, "o9999"],
    ["multiple", { ...list, type: "multiple", rule: "right-minus-wrong" }, letters.toReversed()],
    ["ordering", { ...list, type: "ordering", rule: "longest-run" }, letters],
    [
      "matching",
      {
        ...{ type: "matching", rule: "right-pairs", marks: 1, id: "large", options: letters },
        ...{ choices: letters, correct: Object.fromEntries(letters.map((id) => [id, id])) },
      },
      Object.fromEntries(letters.map((id) => [id, id])),
    ],
  ])("of a %s item are scored like any others", (_, item, response) => {
    expect(score(item, response)).toMatchObject({ kind: "scored", marks: ONE });
  });
});

test("text of a thousand characters is scored, whatever it is made of", () => {
  const bases = [
    "1",
    "1,",
    "1 ",
    " ",
    "-",
    "$",
    ".",
    ",1",
    "a",
    "a ",
    "é",
    "́",
    "ﷺ",
    "𝟙",
    "'",
    "1-",
  ];
  const items = [
    numeric(11, { unit: "US$ a month" }),
    shortText(["Peshawar"], 3, ["Karachi"]),
    single(),
  ];
  for (const base of bases) {
    const text = base.repeat(1000).slice(0, 1000);
    for (const item of items) expectSound(score(item, text), item);
    for (const item of items) expectSound(score(item, `${text.slice(1)}!`), item);
  }
});

test("an item that cannot be scored is refused at once, before any response", () => {
  const broken = { ...ordering("longest-run", "abc"), correct: ["a", "b"] };
  expect(() => scorer(broken)).toThrow(
    new Error("Item `ordering` cannot be scored: its key does not place every entry."),
  );
});
