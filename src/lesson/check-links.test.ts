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
  ["in the guide", "slides/guide/a.md", "Text", 'section "B"'],
];

function withLink(file: string, words: string, href: string) {
  const files = sampleLesson().set("slides/guide/a.md", "# A\n\n## B\n\nText\n");
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
    "files/my%20data.csv",
    "https://example.org/#nope",
    "mailto:a@example.org",
  ])("leads to %s", (href) => {
    expect(withLink(file, words, href)).toEqual([]);
  });

  test.each([
    ["#nope", "there is no such slide (unknown-slide)"],
    ["#colour", "there is no such slide (unknown-slide)"],
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
