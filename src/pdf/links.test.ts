import { expect, test } from "vitest";
import type { PdfFile } from "./file.ts";
import { describeLinks } from "./links.ts";
import { parseDictionary } from "./syntax.ts";

const to = (target: string) => `<</Type /Annot\n/Subtype /Link\n/Rect [0 0 9 9]\n${target}>>`;
const web = (address: string) => to(`/A <</Type /Action\n/S /URI\n/URI (${address})>>`);

function described(texts: readonly string[], descriptions: readonly [string, string][] = []) {
  const objects = [undefined, ...texts.map((text) => ({ text }))];
  const file: PdfFile = { objects, root: 1, info: 1 };
  describeLinks(file, new Map(descriptions));
  return texts.map((_, index) => file.objects[index + 1]?.text ?? "");
}

function contentsOf(text: string | undefined): unknown {
  return parseDictionary(text ?? "").get("Contents");
}

test.each([
  ["a place in the document", to("/Dest /b"), "#b", "<feff00410062>"],
  ["a page of the web", web("https://x.org/"), "https://x.org/", "<feff00410062>"],
  ["an address with brackets", web("https://x.org/\\(a\\)"), "https://x.org/(a)", "<feff00410062>"],
  ["an address with a backslash", web("x:\\\\a"), "x:\\a", "<feff00410062>"],
])("a link to %s says in Contents what its address is described as", (_, link, address, hex) => {
  expect(contentsOf(described([link], [[address, "Ab"]])[0])).toBe(hex);
});

test.each([
  ["a place", to("/Dest /b"), "<feff00230062>"],
  ["an address", web("x:y"), "<feff0078003a0079>"],
  ["an address with brackets", web("\\(y\\)"), "<feff002800790029>"],
])("a link to %s without a description says the address itself", (_, link, hex) => {
  expect(contentsOf(described([link])[0])).toBe(hex);
});

test.each([
  ["a dash", "—", "<feff2014>"],
  ["a Greek letter", "Ψ", "<feff03a8>"],
  ["Urdu, in its order of reading", "اردو", "<feff06270631062f0648>"],
  ["a character beyond 16 bits, as a pair", "😀", "<feffd83dde00>"],
])("%s, which is outside Latin-1, is UTF-16BE with its mark", (_, text, hex) => {
  expect(contentsOf(described([to("/Dest /b")], [["#b", text]])[0])).toBe(hex);
});

test("every link of several has its own Contents, and keeps all else it had", () => {
  const [first, second, third] = described(
    [to("/Dest /b"), web("x:y"), to("/Dest /c")],
    [
      ["#c", "C"],
      ["#b", "B"],
    ],
  );
  expect([first, second, third].map(contentsOf)).toEqual([
    "<feff0042>",
    "<feff0078003a0079>",
    "<feff0043>",
  ]);
  expect([...parseDictionary(second ?? "")].slice(0, -1)).toEqual([...parseDictionary(web("x:y"))]);
});

test.each([
  ["a page", "<</Type /Page\n/Annots [2 0 R]>>"],
  ["an action", "<</Type /Action\n/S /URI\n/URI (x:y)>>"],
  ["a list", "[2 0 R]"],
])("%s, which is no annotation, stays as it is", (_, text) => {
  expect(described([text, to("/Dest /b")])[0]).toBe(text);
});

test.each([
  ["neither a place nor an action", to("/F 4")],
  ["an action of another kind", to("/A <</S /Named\n/N /NextPage>>")],
  ["a page by its number", to("/Dest [3 0 R /Fit]")],
])("a link with %s is refused", (_, link) => {
  expect(() => described([link])).toThrow("leads nowhere");
});
