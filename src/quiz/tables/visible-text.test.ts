import { expect, test } from "vitest";
import { visibleText } from "./visible-text.ts";

test.each([
  ["Zoë O’Neill-Śmith 3", "Zoë O’Neill-Śmith 3"],
  ["علی\u200cرضا", "علی\u200cرضا"], // Ali-Reza, as it is written
  ["క్\u200dష", "క్\u200dష"],
  ["a\u200c", "a\ufffd"],
  ["\u200d=1", "\ufffd=1"],
  ["a\u202egnp.exe", "a\ufffdgnp.exe"],
  ["a\u2066b\u2069", "a\ufffdb\ufffd"],
  ["\u001b[2J\u009b31m\u0007", "\ufffd[2J\ufffd31m\ufffd"],
  ["a\r\nb\tc\u2028d\u0000", "a\ufffd\ufffdb\ufffdc\ufffdd\ufffd"],
  ["a\ud800b", "a\ufffdb"],
  ["👩\u200d👧", "👩\ufffd👧"],
])("%j is shown as %j", (text, shown) => {
  expect(visibleText(text)).toBe(shown);
});
