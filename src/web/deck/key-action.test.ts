import { describe, expect, test } from "vitest";
import { type Focus, keyAction } from "./key-action.ts";

const press = (key: string, modifiers = {}) => ({
  key,
  shiftKey: false,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  ...modifiers,
});
const LTR = { letters: true, rtl: false };

describe("a key does what a presenter expects", () => {
  test.each([
    ["ArrowRight", "next"],
    ["ArrowDown", "next"],
    ["PageDown", "next"],
    [" ", "next"],
    ["ArrowLeft", "previous"],
    ["ArrowUp", "previous"],
    ["PageUp", "previous"],
    ["Home", "first"],
    ["End", "last"],
    ["c", "contents"],
    ["C", "contents"],
    ["/", "search"],
    ["d", "theme"],
    ["s", "speaker"],
    ["f", "fullscreen"],
    ["b", "blank"],
    [".", "blank"],
    ["x", undefined],
    ["Enter", undefined],
    ["Tab", undefined],
    ["toString", undefined],
  ])("%s: %s", (key, action) => {
    expect(keyAction(press(key), "page", LTR)).toBe(action);
  });

  test("Shift and Space go back", () => {
    expect(keyAction(press(" ", { shiftKey: true }), "page", LTR)).toBe("previous");
  });
  test.each(["ctrlKey", "altKey", "metaKey"])("with %s a key is the browser's", (modifier) => {
    expect(keyAction(press("ArrowRight", { [modifier]: true }), "page", LTR)).toBeUndefined();
  });
  test("right to left, the left arrow goes on", () => {
    const rtl = { letters: true, rtl: true };
    expect(keyAction(press("ArrowLeft"), "page", rtl)).toBe("next");
    expect(keyAction(press("ArrowRight"), "page", rtl)).toBe("previous");
  });
  test("letters can be turned off; the other keys stay", () => {
    const off = { letters: false, rtl: false };
    expect(keyAction(press("s"), "page", off)).toBeUndefined();
    expect(keyAction(press("PageDown"), "page", off)).toBe("next");
  });
});

describe("a key never fights a focused control", () => {
  test.each<[string, Focus, string | undefined]>([
    [" ", "presses", undefined],
    ["Enter", "presses", undefined],
    ["ArrowRight", "presses", "next"],
    ["s", "presses", "speaker"],
    [" ", "takes-all", undefined],
    ["ArrowRight", "takes-all", undefined],
    ["s", "takes-all", undefined],
    ["Home", "takes-all", undefined],
  ])("%s on a control that %s: %s", (key, focus, action) => {
    expect(keyAction(press(key), focus, LTR)).toBe(action);
  });
});
