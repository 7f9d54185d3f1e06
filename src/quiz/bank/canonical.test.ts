import { describe, expect, test } from "vitest";
import type {
  ChoiceItem,
  Item,
  MatchingItem,
  NumericItem,
  Option,
  OrderingItem,
  ShortTextItem,
} from "../item.ts";
import type {
  KeyedItem,
  KeyedMatching,
  KeyedMultiple,
  KeyedNumeric,
  KeyedOrdering,
  KeyedShortText,
  KeyedSingle,
} from "../keyed-item.ts";
import {
  matching as keyedMatching,
  multiple as keyedMultiple,
  numeric as keyedNumeric,
  ordering as keyedOrdering,
  shortText as keyedShortText,
  single as keyedSingle,
} from "../test-kit.ts";
import { canonical, type KeyedQuestion } from "./canonical.ts";
import { fingerprint, shortFingerprint } from "./fingerprint.ts";

const place = { file: "quiz/01.md", line: 1 };
const option = (id: string, text: string): Option => ({ id, text, place });
const common = {
  ...{ title: "Entering", stem: "What slows\na newcomer?", objective: "market" },
  ...({
    level: "recall",
    marks: 1,
    enemies: [],
    section: "The market",
    place,
    stemPlace: place,
  } as const),
};
interface Pair<I extends Item, K extends KeyedItem> {
  readonly item: I;
  readonly keyed: K;
}
const lettered = (letters: string) => [...letters].map((id) => option(id, id));
const ids = (letters: string) => [...letters];

const single: Pair<ChoiceItem<"single">, KeyedSingle> = {
  item: {
    ...common,
    id: "entry",
    type: "single",
    rule: "all-or-nothing",
    options: [option("a", "Law"), option("b", "A crowded field")],
  },
  keyed: { ...keyedSingle("b", "ab"), id: "entry" },
};
const multiple: Pair<ChoiceItem<"multiple">, KeyedMultiple> = {
  item: {
    ...common,
    id: "two",
    type: "multiple",
    rule: "all-or-nothing",
    options: lettered("abcd"),
  },
  keyed: { ...keyedMultiple("all-or-nothing", "ac", "abcd"), id: "two" },
};
const matching: Pair<MatchingItem, KeyedMatching> = {
  item: {
    ...common,
    id: "pairs",
    type: "matching",
    rule: "right-pairs",
    options: lettered("ab"),
    choices: [option("1", "One"), option("2", "Two"), option("3", "Three")],
  },
  keyed: { ...keyedMatching("right-pairs", { a: "2", b: "1" }, "123"), id: "pairs" },
};
const ordering: Pair<OrderingItem, KeyedOrdering> = {
  item: {
    ...common,
    id: "steps",
    type: "ordering",
    rule: "all-or-nothing",
    options: lettered("abc"),
  },
  keyed: { ...keyedOrdering("all-or-nothing", "bca"), id: "steps" },
};
const numeric: Pair<NumericItem, KeyedNumeric> = {
  item: { ...common, id: "count", type: "numeric", rule: "tolerance", unit: "people" },
  keyed: { ...keyedNumeric(11, { tolerance: { absolute: 1 }, unit: "people" }), id: "count" },
};
const text: Pair<ShortTextItem, KeyedShortText> = {
  item: { ...common, id: "where", type: "short-text", rule: "accepted" },
  keyed: { ...keyedShortText(["Peshawar", "Peshawur", "Pekhawar"], 1), id: "where" },
};
const bank: readonly KeyedQuestion[] = [single, multiple, matching, ordering, numeric, text];

const asTrueFalse = bank.map((other) =>
  other === single ? { ...single, item: { ...single.item, type: "true-false" as const } } : other,
);

/** The bank with one of its questions asked otherwise. */
function changed<I extends Item, K extends KeyedItem>(
  one: Pair<I, K>,
  change: Partial<I>,
): KeyedQuestion[] {
  return bank.map((other) =>
    other === one ? { ...one, item: { ...one.item, ...change } } : other,
  );
}
/** The bank with one of its questions keyed otherwise. */
function answered<I extends Item, K extends KeyedItem>(
  one: Pair<I, K>,
  change: Partial<K>,
): KeyedQuestion[] {
  return bank.map((other) =>
    other === one ? { ...one, keyed: { ...one.keyed, ...change } } : other,
  );
}

test("the form itself is fixed, since fingerprints are printed", () => {
  expect(canonical([single])).toBe(
    '["quiz-key/1",["entry","single","all-or-nothing",1,"What slows a newcomer?",null,' +
      '[["a","Law"],["b","A crowded field"]],[],"b",null,0]]',
  );
  expect(canonical([text, numeric])).toBe(
    '["quiz-key/1",' +
      '["count","numeric","tolerance",1,"What slows a newcomer?","people",[],[],11,["absolute",1],0],' +
      '["where","short-text","accepted",1,"What slows a newcomer?",null,[],[],' +
      '["Peshawar","Pekhawar","Peshawur"],null,1]]',
  );
  expect(canonical([])).toBe('["quiz-key/1"]');
});

describe("the canonical form does not change with", () => {
  test.each<[string, readonly KeyedQuestion[]]>([
    ["the order of items", bank.toReversed()],
    [
      "the order of options of a choice",
      changed(single, { options: single.item.options.toReversed() }),
    ],
    [
      "the order of options of a multiple choice",
      changed(multiple, { options: multiple.item.options.toReversed() }),
    ],
    ["the order of prompts", changed(matching, { options: matching.item.options.toReversed() })],
    ["the order of entries", changed(ordering, { options: ordering.item.options.toReversed() })],
    ["the order of choices", changed(matching, { choices: matching.item.choices.toReversed() })],
    ["the order of ticked ids in the key", answered(multiple, { correct: ids("ca") })],
    ["the order of pairs in the key", answered(matching, { correct: { b: "1", a: "2" } })],
    [
      "the order of the spellings after the first",
      answered(text, { correct: ["Peshawar", "Pekhawar", "Peshawur"] }),
    ],
    [
      "line breaks and blanks in a stem",
      changed(single, { stem: "  What slows a\r\n\tnewcomer?\n" }),
    ],
    [
      "blanks in an option",
      changed(single, { options: [option("b", " A  crowded\nfield "), option("a", "Law")] }),
    ],
    ["a language that writes decimals with a point", answered(numeric, { lang: "ur" })],
    ["blanks in a unit", changed(numeric, { unit: " people " })],
    ["blanks in a spelling", answered(text, { correct: [" Peshawar", "Peshawur ", "Pekhawar"] })],
    ["composed letters", changed(single, { stem: "What slows a newcomer?".normalize("NFD") })],
    [
      "title, section, level, objective and place",
      changed(single, {
        ...{ title: "Other", section: "Other", level: "apply", objective: "ties" },
        place: { file: "quiz/09.md", line: 99 },
      }),
    ],
    [
      "the answers of other items, which scoring keeps beside",
      answered(text, { rivals: ["Lahore"] }),
    ],
  ])("%s", (_, other) => {
    expect(canonical(other)).toBe(canonical(bank));
    expect(fingerprint(other)).toBe(fingerprint(bank));
  });

  test("letters that look and are the same", () => {
    const [composed, split] = ["Ṭālibān".normalize("NFC"), "Ṭālibān".normalize("NFD")];
    expect(canonical(changed(single, { stem: split }))).toBe(
      canonical(changed(single, { stem: composed })),
    );
  });
});

describe("the canonical form changes with", () => {
  test.each<[string, readonly KeyedQuestion[]]>([
    ["an id", changed(single, { id: "entrance" })],
    ["a type", asTrueFalse],
    ["a rule", changed(matching, { rule: "all-or-nothing" })],
    ["marks", changed(single, { marks: 2 })],
    ["a stem", changed(single, { stem: "What slows a newcomer down?" })],
    ["a unit", changed(numeric, { unit: "members" })],
    ["a unit taken away", changed(numeric, { unit: undefined })],
    [
      "an option's text",
      changed(single, { options: [option("a", "Laws"), option("b", "A crowded field")] }),
    ],
    [
      "an option's id",
      changed(single, { options: [option("c", "Law"), option("b", "A crowded field")] }),
    ],
    [
      "options that swap their texts",
      changed(single, { options: [option("b", "Law"), option("a", "A crowded field")] }),
    ],
    ["an option more", changed(single, { options: [...single.item.options, option("c", "C")] })],
    ["a choice", changed(matching, { choices: matching.item.choices.slice(0, 2) })],
    ["the answer of a choice", answered(single, { correct: "a" })],
    ["an id ticked more", answered(multiple, { correct: ["a", "b", "c"] })],
    ["a pair", answered(matching, { correct: { a: "1", b: "2" } })],
    ["the right order", answered(ordering, { correct: ["b", "a", "c"] })],
    ["a number", answered(numeric, { correct: 12, tolerance: { absolute: 1 } })],
    ["a tolerance", answered(numeric, { correct: 11, tolerance: { absolute: 2 } })],
    ["the kind of tolerance", answered(numeric, { correct: 11, tolerance: { relative: 1 } })],
    ["a spelling", answered(text, { correct: ["Peshawar", "Peshawur"] })],
    ["the spelling shown", answered(text, { correct: ["Peshawur", "Peshawar", "Pekhawar"] })],
    ["a distance", answered(text, { distance: 2 })],
    ["a language that writes decimals with a comma", answered(numeric, { lang: "de" })],
    ["an item less", bank.slice(1)],
    ["a word's capital", changed(single, { stem: "what slows a newcomer?" })],
  ])("%s", (_, other) => {
    expect(canonical(other)).not.toBe(canonical(bank));
    expect(fingerprint(other)).not.toBe(fingerprint(bank));
  });
});

describe("the fingerprint", () => {
  test("is the SHA-256 of the form, as any tool reckons it", async () => {
    const bytes = new TextEncoder().encode(canonical(bank));
    const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
    const hex = [...digest].map((byte) => byte.toString(16).padStart(2, "0")).join("");
    expect(fingerprint(bank)).toBe(hex);
    expect(hex).toMatch(/^[0-9a-f]{64}$/);
  });

  test("holds where a text has half a character", () => {
    const broken = changed(single, { stem: "\ud800" });
    expect(fingerprint(broken)).toMatch(/^[0-9a-f]{64}$/);
    expect(fingerprint(broken)).not.toBe(fingerprint(changed(single, { stem: "\ufffd" })));
  });

  test("is shown as its first sixteen figures, in fours", () => {
    expect(shortFingerprint("0123456789abcdef0123456789abcdef")).toBe("0123 4567 89ab cdef");
  });
});
