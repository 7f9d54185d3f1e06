import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyText } from "../test-kit.ts";
import { toCsv } from "./csv.ts";

describe("a table as CSV", () => {
  test.each<[string | number, string]>([
    ["plain", "plain"],
    ["", ""],
    ["a, b", '"a, b"'],
    ['say "b"', '"say ""b"""'],
    ["two\nlines", "two lines"],
    ["two\r\n  lines", "two lines"],
    [12, "12"],
    [-2, "-2"],
    [0.5, "0.5"],
    [Number.NaN, ""],
    [Number.POSITIVE_INFINITY, ""],
    ["پشاور", "پشاور"],
    ["a\u0000b\u001bc", "abc"],
  ])("holds %j as %s", (value, expected) => {
    expect(toCsv([[value]])).toBe(`${expected}\r\n`);
  });

  test.each([
    ["=1+1"],
    ["+44 20"],
    ["-2"],
    ["@SUM(A1)"],
    ["＝1"],
    ["＋1"],
    ["－1"],
    ["＠A1"],
    ["\t=1"],
    [" =1"],
    ["\u200b=1"],
    ["\r=1"],
    ["%0A=1"],
    ["|calc"],
    ['=HYPERLINK("http://example.org","x")'],
  ])("never lets %j become a formula", (text) => {
    const [first = ""] = toCsv([[text, "next"]]).split(",");
    expect(first.replace(/^"/, "").startsWith("'")).toBe(true);
  });

  test("gives back every cell to whoever reads it by RFC 4180", () => {
    const cells = fc.array(
      fc.array(fc.oneof(fc.string(), anyText), { minLength: 2, maxLength: 3 }),
    );
    fc.assert(
      fc.property(cells, (rows) => {
        const read = readCsv(toCsv(rows));
        expect(read.map((row) => row.length)).toEqual(rows.map((row) => row.length));
        for (const text of read.flat()) expect(text).not.toMatch(/^\s*[=+\-@]/);
      }),
    );
  });
});

/** A reader of RFC 4180, character by character. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let value = "";
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at);
    if (quoted) {
      if (char !== '"') value += char;
      else if (text.charAt(at + 1) === '"') value += text.charAt(++at);
      else quoted = false;
    } else if (char === '"') quoted = true;
    else if (char === ",") {
      row.push(value);
      value = "";
    } else if (text.startsWith("\r\n", at)) {
      rows.push([...row, value]);
      [row, value] = [[], ""];
      at++;
    } else value += char;
  }
  return rows;
}
