import { expect, test } from "vitest";
import { underDeck } from "./deck-view.ts";

test.each([
  [".slides > section", ":where(.deck) .slides > section"],
  ["body", ":where(.deck) body"],
  ["html", "html:where(.deck)"],
  [":root", ":root:where(.deck)"],
  ['[dir="rtl"] .controls svg', '[dir="rtl"]:where(.deck) .controls svg'],
  [":root[dir=rtl] body", ":root[dir=rtl]:where(.deck) body"],
  [".starting .slides", ".starting:where(.deck) .slides"],
])("%s holds only while slides stand one at a time: %s", (selector, held) => {
  expect(underDeck(selector)).toBe(held);
});
