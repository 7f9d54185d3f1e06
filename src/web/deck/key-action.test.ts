import { describe, expect, test } from "vitest";
import { type Action, type Focus, KEYS, keyAction } from "./key-action.ts";

const press = (key: string, more = {}) => ({
  key,
  code: "",
  shiftKey: false,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  repeat: false,
  isComposing: false,
  getModifierState: (_: string) => false,
  ...more,
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
    ["Backspace", "return"],
    ["Escape", "overview"],
    ["o", "overview"],
    ["c", "contents"],
    ["C", "contents"],
    ["/", "search"],
    ["g", "search"],
    ["?", "help"],
    ["d", "theme"],
    ["s", "speaker"],
    ["f", "fullscreen"],
    ["b", "black"],
    [".", "black"],
    ["w", "white"],
    ["v", "show"],
    ["t", "timer"],
    ["+", "more"],
    ["-", "less"],
    ["y", undefined],
    ["Enter", undefined],
    ["Tab", undefined],
    ["F5", undefined],
    ["toString", undefined],
    ["constructor", undefined],
  ])("%s: %s", (key, action) => {
    expect(keyAction(press(key), "page", LTR)).toBe(action);
  });

  test.each([
    ["of most keyboards", " "],
    ["of a French one, no-break", "\u00a0"],
    ["of a Bépo one, narrow", "\u202f"],
    ["of a Persian one, of no width", "\u200c"],
    ["of a Japanese one, wide", "\u3000"],
  ])("Space %s goes on, with Shift back, and presses what has the focus", (_, key) => {
    expect(keyAction(press(key), "page", LTR)).toBe("next");
    expect(keyAction(press(key, { shiftKey: true }), "page", LTR)).toBe("previous");
    expect(keyAction(press(key), "presses", LTR)).toBeUndefined();
  });
  test.each([
    ["@", "KeyQ"],
    ["ć", "KeyC"],
    ["{", "Digit7"],
    ["¢", "KeyC"],
    ["س", "KeyS"],
  ])("with AltGr %s at %s is no key of the deck's", (key, code) => {
    const getModifierState = (modifier: string) => modifier === "AltGraph";
    expect(keyAction(press(key, { code, getModifierState }), "page", LTR)).toBeUndefined();
  });
  test.each(["ctrlKey", "altKey", "metaKey"])("with %s a key is the browser's", (modifier) => {
    expect(keyAction(press("ArrowRight", { [modifier]: true }), "page", LTR)).toBeUndefined();
  });
  test("right to left, the left arrow goes on", () => {
    const rtl = { letters: true, rtl: true };
    expect(keyAction(press("ArrowLeft"), "page", rtl)).toBe("next");
    expect(keyAction(press("ArrowRight"), "page", rtl)).toBe("previous");
  });
  test("letters, digits and signs can be turned off; the other keys stay", () => {
    const off = { letters: false, rtl: false };
    for (const key of [press("s"), press("/"), press("1", { code: "Digit1" })]) {
      expect(keyAction(key, "page", off)).toBeUndefined();
    }
    expect(keyAction(press("PageDown"), "page", off)).toBe("next");
    expect(keyAction(press("Escape"), "page", off)).toBe("overview");
  });
});

describe("a digit counts a hand for its option, with Shift it takes one back, on any keyboard", () => {
  test.each<[string, string, boolean, Action]>([
    ["1", "Digit1", false, { hand: 1, by: 1 }],
    ["9", "Digit9", false, { hand: 9, by: 1 }],
    ["!", "Digit1", true, { hand: 1, by: -1 }],
    ["&", "Digit1", false, { hand: 1, by: 1 }],
    ["1", "Digit1", true, { hand: 1, by: -1 }],
    ["٣", "Digit3", false, { hand: 3, by: 1 }],
    ["4", "Numpad4", false, { hand: 4, by: 1 }],
  ])("%s at %s, Shift %s", (key, code, shiftKey, action) => {
    expect(keyAction(press(key, { code, shiftKey }), "page", LTR)).toEqual(action);
  });
  test.each(["Digit0", "Numpad0"])("%s counts nothing", (code) => {
    expect(keyAction(press("0", { code }), "page", LTR)).toBeUndefined();
  });
});

describe("a letter of another script acts by its place, a Latin one by what it says", () => {
  test.each([
    ["ؤ", "KeyC", false, "contents"],
    ["с", "KeyC", false, "contents"],
    ["ι", "KeyI", false, undefined],
    ["س", "KeyS", false, "speaker"],
    ["؟", "Slash", true, "help"],
    ["/", "Slash", false, "search"],
    ["ю", "Period", false, "black"],
    ["s", "KeyO", false, "speaker"],
    ["q", "KeyA", false, "phones"],
    ["ψ", "KeyC", false, "contents"],
    ["Σ", "KeyS", true, "speaker"],
    ["ב", "KeyC", false, "contents"],
    ["ץ", "Period", false, "black"],
    ["لا", "KeyB", false, "black"],
    ["لأ", "KeyG", true, "search"],
    ["چ", "KeyC", false, "contents"],
    ["च", "Semicolon", false, undefined],
    ["ㅊ", "KeyC", false, "contents"],
    ["。", "Period", false, "black"],
    ["ｃ", "KeyI", false, "contents"],
    ["？", "Slash", true, "help"],
    ["j", "KeyC", false, undefined],
    ["c", "KeyI", false, "contents"],
    ["w", "Comma", false, "white"],
    ["?", "Minus", true, "help"],
    ["ç", "Period", false, undefined],
    ["ö", "Comma", false, undefined],
    ["ß", "Minus", false, undefined],
    ["¡", "Equal", false, undefined],
    ["ś", "KeyS", false, undefined],
    ["µ", "KeyM", false, undefined],
    ["Dead", "Equal", false, undefined],
    ["Unidentified", "KeyC", false, undefined],
  ])("%s at %s, Shift %s: %s", (key, code, shiftKey, action) => {
    expect(keyAction(press(key, { code, shiftKey }), "page", LTR)).toBe(action);
  });
  test("a key that belongs to an input method is not the deck's", () => {
    for (const key of ["c", "Process", " "]) {
      expect(keyAction(press(key, { code: "KeyC", isComposing: true }), "page", LTR)).toBe(
        undefined,
      );
    }
  });
});

test("a held key moves on and on; a switch it turns once", () => {
  const held = { repeat: true };
  expect(keyAction(press("ArrowRight", held), "page", LTR)).toBe("next");
  for (const key of ["b", "d", "f", "s", "o", "Home", "+"]) {
    expect(keyAction(press(key, held), "page", LTR), key).toBeUndefined();
  }
  expect(keyAction(press("1", { ...held, code: "Digit1" }), "page", LTR)).toBeUndefined();
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

test("no key has two meanings", () => {
  const all = KEYS.flatMap(({ keys }) => keys);
  expect(all).toEqual([...new Set(all)]);
});
