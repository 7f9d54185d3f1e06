import { expect, test } from "vitest";
import { readPdfOptions } from "./options.ts";

test.each([
  ["801-Z0X", ["801-Z0X"]],
  ["801z0x", ["801-Z0X"]],
  ["801-z0x, 8Oi Z0X", ["801-Z0X", "801-Z0X"]],
])("papers are asked for by the code that the study page shows: %s", (typed, tests) => {
  expect(readPdfOptions(["--only", "worksheet", "--test", typed]).tests).toEqual(tests);
});

test.each([
  [["--test", "801-Z0Y"], /found "801-Z0Y"/],
  [["--test", "A"], /found "A"/],
  [["--test", "801-Z0X", "--seed", "A"], /--seed can't change them/],
  [["--test", "801-Z0X", "--items", "a"], /--items can't change them/],
  [["--test", "801-Z0X", "--only", "slides"], /--test is about worksheet, answer-key/],
])("what a code cannot mean is refused: %j", (args, said) => {
  expect(() => readPdfOptions(args)).toThrow(said);
});
