import { describe, expect, test } from "vitest";
import { readHeading } from "./attributes.ts";
import type { Diagnostic } from "./diagnostic.ts";

describe("a heading's attributes stand in braces at its end", () => {
  test.each([
    ["none", "Plain words", "Plain words", undefined, [], {}],
    ["an id", "Words {#who-led}", "Words", "who-led", [], {}],
    ["a class", "Words {.title}", "Words", undefined, ["title"], {}],
    ["values", 'Words {#a b=1 c="two words"}', "Words", "a", [], { b: "1", c: "two words" }],
    ["braces inside the text", "The {old} set {#a}", "The {old} set", "a", [], {}],
    ["an empty value", 'Words {a=""}', "Words", undefined, [], { a: "" }],
  ])("%s", (_, line, text, id, classes, values) => {
    const found: Diagnostic[] = [];
    const heading = readHeading(line, { file: "f", line: 1 }, found);
    expect(found).toEqual([]);
    expect(heading.text).toBe(text);
    expect(heading.attributes).toEqual({ id, classes, values: new Map(Object.entries(values)) });
  });
});

describe("what a heading says twice, or says against itself, is named", () => {
  test.each([
    ["a second id", "Words {#a #b}", 'an id is given once; found it again: "#b"'],
    [
      "a second value",
      "Words {#a minutes=1 minutes=2}",
      '"minutes" is given once; found it again: "minutes=2"',
    ],
    [
      "a class again",
      "Words {#a .title .title}",
      'a class is given once; found it again: ".title"',
    ],
    [
      "an id of figures, which an address reads as a place",
      "Words {#2015}",
      'an id is lower-case words joined by hyphens, and begins with a letter; found "2015"',
    ],
    ["an id that begins with a figure", "Words {#3-rivals}", 'found "3-rivals"'],
    ["an id such as pages make", "Words {#ties_title}", 'found "ties_title"'],
    ["two hyphens", "Words {#ties--t}", 'found "ties--t"'],
    ["a link", "[Words](#a) {#b}", 'a heading holds no link; found "[Words](#a)"'],
    ["a bare address", "See https://example.org {#b}", "a heading holds no link"],
    ["an address in angles", "See <https://example.org> {#b}", "a heading holds no link"],
    ["a mail address", "Ask a@example.org {#b}", "a heading holds no link"],
  ])("%s", (_, line, message) => {
    const found: Diagnostic[] = [];
    readHeading(line, { file: "f", line: 1 }, found);
    expect(found.map((one) => one.message)).toEqual([expect.stringContaining(message)]);
  });
});
