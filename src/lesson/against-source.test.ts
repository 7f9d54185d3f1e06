import { describe, expect, test } from "vitest";
import { wordDiagnostic } from "../markdown/diagnostic.ts";
import type { KeyEntry } from "../quiz/bank/key.ts";
import { checkFacts, checkOwnWords } from "./against-source.ts";
import { findParagraphs, hashParagraph } from "./paragraphs.ts";

const ONE = "One river ran through the town’s old market for 11 of the 12 months that year.";
const TWO = "Two bridges crossed it.";
const place = { file: "quiz/key.json", line: 7 };
const entry = (paragraph: number, fact: string): KeyEntry => ({
  id: "river",
  correct: "a",
  evidence: [{ paragraph, facts: [fact] }],
  slide: "s",
  explanation: "x",
  place,
  at: () => place,
});

describe("a fact stands literally in the paragraph that the key names", () => {
  test.each([
    ["the very words", 1, "11 of the 12", []],
    ["the article's own typography", 1, "town’s old", []],
    [
      "another typography",
      1,
      "town's old",
      [
        "quiz/key.json:7: the key's entry `river` quotes \"town's old\", not in paragraph 1; nor in any other (fact)",
      ],
    ],
    [
      "another paragraph",
      1,
      "Two bridges",
      [
        'quiz/key.json:7: the key\'s entry `river` quotes "Two bridges", not in paragraph 1; it is in paragraph 2 (fact)',
      ],
    ],
    [
      "no paragraph",
      2,
      "11 of the 13",
      [
        'quiz/key.json:7: the key\'s entry `river` quotes "11 of the 13", not in paragraph 2; nor in any other (fact)',
      ],
    ],
  ])("%s", (_, paragraph, fact, lines) => {
    expect(checkFacts([entry(paragraph, fact)], [ONE, TWO]).map(wordDiagnostic)).toEqual(lines);
  });
});

describe("no run of eight words is the article's own", () => {
  const eight = "through the town's old market for 11 of";
  test.each([
    ["seven words", "through the town’s old market for 11", 0],
    ["eight words", eight, 1],
    [
      "eight words in other case, marks and lines",
      "Through THE\ntown’s – old, market; for “11” of",
      1,
    ],
    ["a longer run, told once", "ran through the town’s old market for 11 of the 12 months", 1],
    ["two runs", `${eight}\n\nand again ${eight}`, 2],
    ["the same words in another order", "of 11 for market old town’s the through", 0],
  ])("%s", (_, text, count) => {
    expect(checkOwnWords(new Map([["slides/01.md", text]]), ONE, [])).toHaveLength(count);
  });

  test("a title is set aside", () => {
    expect(checkOwnWords(new Map([["slides/01.md", eight]]), ONE, [eight])).toEqual([]);
  });

  test("it is told with its line", () => {
    const text = `Ours.\n\n${eight}`;
    expect(checkOwnWords(new Map([["slides/01.md", text]]), ONE, []).map(wordDiagnostic)).toEqual([
      'slides/01.md:3: eight words in a row are the article\'s: "through the towns old market for 11 of" (copied)',
    ]);
  });
});

describe("the article is the one that the key was made from", () => {
  const source = {
    author: "A",
    title: "T",
    publication: "P",
    date: "2016-01-01",
    url: "https://example.org",
    cited: "A 2016",
    paragraphs: [
      { begins: "One river", sha256: hashParagraph(ONE) },
      { begins: "Two bridges", sha256: hashParagraph(TWO) },
    ],
  };
  test.each([
    ["the article, with captions between", `Caption\n\n${ONE}\nCaption\n${TWO}\n`, []],
    ["other white space", `  ${ONE.replace("river ", "river   ")}\r\n${TWO}`, []],
    [
      "a word changed",
      `${ONE.replace("old", "new")}\n${TWO}`,
      ["copy.txt:1: paragraph 1 is not the text that the key was made from (source-hash)"],
    ],
    [
      "a paragraph missing",
      ONE,
      ['copy.txt:1: no line begins "Two bridges…", as paragraph 2 does (source-paragraph)'],
    ],
  ])("%s", (_, article, lines) => {
    expect(findParagraphs(article, source, "copy.txt").diagnostics.map(wordDiagnostic)).toEqual(
      lines,
    );
  });

  test("a hash is SHA-256 of the text", () => {
    // FIPS 180-4, example of one block.
    expect(hashParagraph("abc")).toBe(
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
    );
  });
});
