import { expect, test } from "vitest";
import { spellOut } from "./addresses.ts";

const link = (url: string, text: string) => `<a href="${url}" target="_blank">${text}</a>`;

test.each([
  ["a title", link("https://www.dawn.com/news/1", "“Voices”"), ["dawn.com/news/1"]],
  ["two", link("https://a.org/b/", "B") + link("http://c.org", "C"), ["a.org/b", "c.org"]],
  ["its own address", link("https://a.org/b", "a.org/b"), []],
  ["a part of the same document", link("#part", "the part"), []],
])("below a paragraph stands where its links lead: %s", (_, inner, addresses) => {
  const html = spellOut(`<p>First</p>\n<p>See ${inner}, 2016.</p>`);
  const found = [...html.matchAll(/<span class="address">([^<]*)<\/span>/g)].map(([, a]) => a);
  expect(found).toEqual(addresses);
  expect(html.startsWith("<p>First</p>\n<p>See ")).toBe(true);
});
