import { describe, expect, test } from "vitest";
import type { Diagnostic } from "../../markdown/diagnostic.ts";
import { checkEnemies, enemiesOf } from "./enemies.ts";
import { parseQuestions } from "./parse.ts";

/** Items by id, each with its `enemies` attribute; an empty one is left out. */
function bank(enemies: Readonly<Record<string, string>>) {
  const found: Diagnostic[] = [];
  const items = Object.entries(enemies).map(([id, list]) => {
    const attribute = list === "" ? "" : ` enemies=${list}`;
    return `## T {#${id} type=short-text objective=o level=recall${attribute}}\n\nWho?\n`;
  });
  const parsed = parseQuestions(`# S\n\n${items.join("\n")}`, "quiz/01.md", found);
  expect(found).toEqual([]);
  return parsed;
}

const told = (enemies: Readonly<Record<string, string>>) =>
  checkEnemies(bank(enemies)).map(({ line, message }) => `${line}: ${message}`);

describe("enemies", () => {
  test("are so both ways, though one of the two says it", () => {
    const enemies = enemiesOf(bank({ a: "b,c", b: "", c: "d", d: "", e: "" }));
    expect(Object.fromEntries([...enemies].map(([id, set]) => [id, [...set]]))).toEqual({
      ...{ a: ["b", "c"], b: ["a"], c: ["a", "d"], d: ["c"], e: [] },
    });
  });

  test("that are no item, or the item itself, are nobody's", () => {
    const enemies = enemiesOf(bank({ a: "x,a", b: "" }));
    expect([...enemies.values()].map(({ size }) => size)).toEqual([0, 0]);
  });

  test.each<[string, Readonly<Record<string, string>>, string[]]>([
    ["one item names another", { a: "b", b: "" }, []],
    ["an item names two", { a: "b,c", b: "", c: "" }, []],
    ["a chain of three", { a: "b", b: "c", c: "" }, []],
    ["no item", { a: "x" }, ['3: item `a` has enemy "x", which is no item of the question files']],
    ["itself", { a: "a" }, ['3: item `a` has enemy "a", which is itself']],
    ["twice in one list", { a: "b,b", b: "" }, ['3: item `a` has enemy "b", which it names twice']],
    [
      "said by both",
      { a: "b", b: "a" },
      ['7: item `b` has enemy "a", which names it already; enemies are said once'],
    ],
    [
      "several at once",
      { a: "x,a", b: "a,a" },
      [
        '3: item `a` has enemy "x", which is no item of the question files',
        '3: item `a` has enemy "a", which is itself',
        '7: item `b` has enemy "a", which it names twice',
      ],
    ],
  ])("are checked: %s", (_, enemies, expected) => {
    expect(told(enemies)).toEqual(expected);
  });
});
