import { expect, test } from "vitest";
import { digitOf, signOf } from "./typed.ts";

test.each([
  ["j", "KeyJ", "j"],
  ["J", "KeyJ", "j"],
  ["ξ", "KeyJ", "j"],
  ["ш", "KeyI", "i"],
  ["х", "BracketLeft", "["],
  ["ü", "BracketLeft", "ü"],
  ["[", "Digit8", "["],
])("%s at %s is meant as %s", (key, code, sign) => {
  expect(signOf({ key, code, shiftKey: false })).toBe(sign);
});

test.each([
  ["1", "Digit1", 1],
  ["&", "Digit1", 1],
  ["é", "Digit2", 2],
  ["٣", "Digit3", 3],
  ["५", "Digit5", 5],
  ["ě", "Digit2", 2],
  ["9", "Numpad9", 9],
  ["PageUp", "Numpad9", undefined],
  ["0", "Digit0", undefined],
  ["1", "KeyA", undefined],
])("%s at %s is the figure %s", (key, code, digit) => {
  expect(digitOf({ key, code, shiftKey: false })).toBe(digit);
});
