import { describe, expect, test } from "vitest";
import { digitScripts, plainDigits } from "./digits.ts";

describe("figures of other scripts", () => {
  test.each([
    ["0123456789", "0123456789"],
    ["٠١٢٣٤٥٦٧٨٩", "0123456789"],
    ["۰۱۲۳۴۵۶۷۸۹", "0123456789"],
    ["０１２３４５６７８９", "0123456789"],
    ["۴۵ روپے", "45 روپے"],
    ["०१२३४५६७८९", "0123456789"],
    ["০১২৩৪৫৬৭৮৯", "0123456789"],
    ["๐๑๒๓๔๕๖๗๘๙", "0123456789"],
    ["𝟎𝟗𝟘𝟡𝟢𝟿", "090909"],
    ["½ ² Ⅻ 五 ①", "½ ² Ⅻ 五 ①"],
    ["no figures", "no figures"],
    ["/:٪۔", "/:٪۔"],
    ["", ""],
  ])("%s is %s", (text, expected) => {
    expect(plainDigits(text)).toBe(expected);
  });

  test.each([
    ["", 0],
    ["none", 0],
    ["45", 1],
    ["٤٥", 1],
    ["۴۵", 1],
    ["4۵", 2],
    ["٤۵", 2],
    ["4٤۴４", 4],
    ["४५", 1],
    ["𝟎𝟡", 2],
  ])("%s takes them from %d scripts", (text, expected) => {
    expect(digitScripts(text)).toBe(expected);
  });
});
