import { expect, test } from "vitest";
import { Stop } from "../stop.ts";
import { readPdfOptions } from "./options.ts";

test("without options: all six documents, on A4, light, the whole bank as written", () => {
  expect(readPdfOptions([])).toEqual({
    kinds: ["slides", "handout", "worksheet", "answer-key", "guide", "sheets"],
    chosen: false,
    format: "a4",
    theme: "light",
    items: undefined,
    objectives: undefined,
    seeds: [],
    tests: [],
    notes: false,
    out: undefined,
  });
});

test("lists are read with commas, each name once", () => {
  const args = ["--only", "worksheet,worksheet", "--items", "a, b", "--seed", "A,B"];
  const { kinds, items, seeds } = readPdfOptions(args);
  expect({ kinds, items, seeds }).toEqual({
    kinds: ["worksheet"],
    items: ["a", "b"],
    seeds: ["A", "B"],
  });
});

test.each([
  ["--paper a5", "--paper takes a4, letter"],
  ["--theme blue", "--theme takes light, dark"],
  ["--only slide", "--only takes slides, handout, worksheet, answer-key, guide, sheets"],
  ["--only slides,", "--only takes names with commas"],
  ["--only slides --seed A", "--seed is about worksheet, answer-key"],
  ["--only worksheet --theme dark", "--theme is about slides"],
  ["--only slides --notes", "--notes is about handout"],
  ["--only slides --paper a4", "--paper is about handout, worksheet, answer-key, guide, sheets"],
  ["--seed ../up", "A seed is"],
  ["--sed A", "Unknown option '--sed'"],
  ["--seed A --seed B", "--seed is given twice"],
  ["--out=", "--out takes a value"],
  ["worksheet", "Unexpected argument 'worksheet'"],
  ["--only", "argument missing"],
])("%s is told in one sentence", (words, said) => {
  const read = () => readPdfOptions(words.split(" "));
  expect(read).toThrow(Stop);
  expect(read).toThrow(said);
  expect(read).toThrow(/^[^\n]*[^.\n]\.$/);
});
