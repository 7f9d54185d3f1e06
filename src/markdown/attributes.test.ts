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
