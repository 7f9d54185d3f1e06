import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { findArticle } from "./find-article.ts";

const folder = mkdtempSync(join(tmpdir(), "article-"));
const copy = join(folder, "article.txt");
writeFileSync(copy, "A paragraph.\n");
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("a copy of the article that is named and not there stops the tests", () => {
  test.each([
    ["a mistyped name", join(folder, "artcile.txt")],
    ["another case", join(folder, "ARTICLE.TXT")],
    ["a folder", folder],
    ["a folder that is not there", join(folder, "none", "article.txt")],
    ["a blank behind the name", `${copy} `],
    ["nothing but a blank", " "],
    ["a file as if it were a folder", join(copy, "article.txt")],
  ])("%s", (_, named) => {
    expect(() => findArticle(named)).toThrow(/^ARTICLE names a copy of the article; there is no/);
  });

  test.each([
    ["none is named", undefined, undefined],
    ["an empty word", "", undefined],
    ["the file", copy, copy],
    ["a roundabout way to it", join(folder, ".", "x", "..", "article.txt"), copy],
  ])("%s does not", (_, named, expected) => {
    expect(findArticle(named)).toBe(expected);
  });
});
