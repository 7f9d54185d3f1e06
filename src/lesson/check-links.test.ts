import { describe, expect, test } from "vitest";
import { wordDiagnostic } from "../markdown/diagnostic.ts";
import { compile } from "./lesson.ts";
import { sampleLesson } from "./sample-lesson.ts";

const START = "slides/01-start.md";
const PAPER = "quiz/01-first.md";
const KEY = "quiz/key.json";
const assets = new Map([
  ["slides/files/my data.csv", { bytes: new Uint8Array([1]), size: undefined }],
]);
/** Everywhere that a text may stand: the file, and words in it that become the link. */
const PLACES: readonly (readonly [where: string, file: string, words: string, owner: string])[] = [
  ["on a slide", START, "One line.", "slide `shown`"],
  ["in notes", START, "**Say.** Look.", "slide `shown`"],
  ["in a caption", START, "A map](", "slide `shown`"],
  ["in a stem", PAPER, "Which colour does the article give?", "item `colour`"],
  ["in an option", PAPER, "Blue", "item `colour`"],
  ["in an explanation", KEY, "It says so.", "the key's entry `colour`"],
  ["in a reason", KEY, "Not named.", "the key's entry `colour`"],
  ["in a choice", PAPER, "Uno", "item `pairs`"],
  ["for those who read alone", START, "Without you.", "slide `welcome`"],
  ["in the guide", "slides/guide/a.md", "Text", 'section "B"'],
  ["on a sheet, in a table", "slides/sheets/a.md", "Cell", 'section "D"'],
];
const PAIRS = `
## Pairs {#pairs type=matching objective=first level=recall}

Which is which?

- a) One
- b) Two

1. Uno
2. Due
`;
const PAIRS_KEY = `"pairs": {
  "correct": { "a": "1", "b": "2" },
  "evidence": [{ "paragraph": 2, "facts": ["one"] }],
  "slide": "shown",
  "explanation": "So it is."
},`;

function withLink(file: string, words: string, href: string) {
  const files = sampleLesson(START, "Hello\n", "Hello\n\nAlone:\n\nWithout you.\n")
    .set("slides/guide/a.md", "# A\n\n## B\n\nText\n")
    .set("slides/sheets/a.md", "# C\n\n## D\n\n| a | b |\n|---|---|\n| Cell | c |\n");
  files.set(PAPER, (files.get(PAPER) ?? "") + PAIRS);
  files.set(KEY, (files.get(KEY) ?? "").replace('"colour":', `${PAIRS_KEY}\n"colour":`));
  const text = files.get(file) ?? "";
  expect(text).toContain(words);
  const link = words.endsWith("](") ? `[A map](${href})](` : `[x](${href})`;
  return compile(files.set(file, text.replace(words, link)), assets).diagnostics.map(
    wordDiagnostic,
  );
}

describe.each(PLACES)("a link %s", (_, file, words, owner) => {
  test.each([
    "#shown",
    "index.html#welcome",
    "study/index.html#colour",
    "study/index.html",
    "study/#test/801-Z0X",
    "./#check",
    "files/my%20data.csv",
    "https://example.org/#nope",
    "mailto:a@example.org",
    "MAILTO:a@example.org?subject=A%20question",
  ])("leads to %s", (href) => {
    expect(withLink(file, words, href)).toEqual([]);
  });

  test.each([
    ["#nope", "there is no such slide (unknown-slide)"],
    ["#colour", "there is no such slide (unknown-slide)"],
    ["#Shown", "there is no such slide (unknown-slide)"],
    ["#", "there is no such slide (unknown-slide)"],
    ["#50%", "there is no such slide (unknown-slide)"],
    ["#shown#welcome", "there is no such slide (unknown-slide)"],
    ["#/shown", "write #shown (unknown-slide)"],
    ["#shown/2", "write #shown (unknown-slide)"],
    ["index.html?theme=dark#shown", "(unknown-file)"],
    ["study/index.html#Colour", "there is no such question (unknown-item)"],
    ["study/index.html#test/801-Z0Y", "no test has this code (unknown-item)"],
    ["files/MY%20data.csv", "(unknown-file)"],
    ["index.html#nope", "there is no such slide (unknown-slide)"],
    ["study/index.html#nope", "there is no such question (unknown-item)"],
    ["files/other.csv", "(unknown-file)"],
    ["council", "(unknown-file)"],
    ["../README.md", "(unknown-file)"],
  ])("does not lead to %s, and is told", (href, message) => {
    const [told = "", ...more] = withLink(file, words, href);
    expect(more).toEqual([]);
    expect(told).toContain(`${owner} links to ${href}; `);
    expect(told).toContain(message);
  });
});

test.each([
  ["a title", "title: A sample", "title: A [sample](#shown)"],
  ["a subtitle", "lang: en", "lang: en\nsubtitle: See <https://example.org>"],
  ["an objective", "Know the first thing.", "Know the [first](#nope) thing."],
])("%s of the front matter holds no link: where it is shown, it is one itself", (_, from, to) => {
  const found = compile(sampleLesson(START, from, to)).diagnostics;
  expect(found.map(({ message }) => message)).toEqual([
    `a title or objective holds no link; found "${to.replace(/^.*title: /s, "")}"`,
  ]);
});

test.each(["https://", "mailto:", "//example.org", "tel:+49", "?x#shown", "http:a"])(
  "%s is no link",
  (href) => {
    const found = withLink(START, "One line.", href);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain("(unsafe-link)");
  },
);

describe("a picture is there, and can be read", () => {
  const photo = (size?: { width: number; height: number }) =>
    compile(
      sampleLesson(START, "![A map](figures/map.svg)", "![A lab](<figures/my lab.png>)"),
      new Map([["slides/figures/my lab.png", { bytes: new Uint8Array([1]), size }]]),
    ).diagnostics.map(({ message }) => message);
  test("a photograph with its size", () => {
    expect(photo({ width: 2, height: 1 })).toEqual([]);
  });
  test("a file that is none", () => {
    expect(photo()).toEqual([
      "slide `shown` shows figures/my lab.png; the file is no picture that can be read",
    ]);
  });
});

describe("no author's id is one that a page has for itself", () => {
  test.each(["deck", "slides", "contents", "controls"])("slide %s", (id) => {
    const found = compile(sampleLesson(START, "{#check ", `{#${id} `)).diagnostics;
    expect(found.map(({ message }) => message)).toEqual([
      `slide \`${id}\` has an id that the page itself uses`,
    ]);
  });
});
