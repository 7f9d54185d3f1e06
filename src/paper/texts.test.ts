import { expect, test } from "vitest";
import { toFill } from "./texts.ts";

const table = (...cells: string[]) =>
  `<table><thead><tr><th></th><th>Head</th></tr></thead><tbody><tr><th scope="row">${cells.join("</td><td>")}</td></tr></tbody></table>`;

test.each([
  ["a table without an empty cell is read", table("A", "B", "C"), false],
  ["one empty cell in three is a gap", table("A", "B", ""), false],
  ["half of the cells empty: it is filled in", table("A", ""), true],
  ["most of the cells empty: it is filled in", table("A", "", " ", ""), true],
  ["empty heads do not count", table("A", "B"), false],
])("%s", (_, html, fills) => {
  expect(toFill(html).includes('class="to-fill"')).toBe(fills);
});

test("each table is judged by itself", () => {
  const both = toFill(`${table("A", "")}<p>x</p>${table("A", "B")}`);
  expect(both.match(/to-fill/g)).toHaveLength(1);
});
