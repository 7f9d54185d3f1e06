import { expect, test } from "vitest";
import { direction } from "./direction.ts";

// Scripts and their direction as Unicode's charts have them.
test.each([
  ["en", "ltr"],
  ["ur", "rtl"],
  ["ur-Latn", "ltr"],
  ["pa", "ltr"],
  ["pa-PK", "rtl"],
  ["pa-Arab", "rtl"],
  ["skr", "rtl"],
  ["ks-Deva", "ltr"],
  ["az-IR", "rtl"],
  ["dv", "rtl"],
  ["he", "rtl"],
  ["nqo", "rtl"],
  ["ckb", "rtl"],
  ["zh-Hant", "ltr"],
])("%s is written %s", (lang, expected) => {
  expect(direction(lang)).toBe(expected);
});
