import { expect, test } from "vitest";
import { dropSoftHyphens, wrapUntagged } from "./artifacts.ts";

const tagged = "/P <</MCID 0 >>BDC\n1 1 2 2 re\nf\n<01> Tj\nEMC\n";

test("a path painted outside the tags becomes a decoration, from its first point to its paint", () => {
  expect(wrapUntagged(`q\n0 0 9 9 re\nf\nQ\n${tagged}`)).toBe(
    `q\n/Artifact BMC\n0 0 9 9 re\nf\nEMC\n\nQ\n${tagged}`,
  );
});

test("text outside the tags is the foot of its page", () => {
  expect(wrapUntagged("BT\n1 0 Td <02> Tj\nET\n")).toBe(
    "BT\n1 0 Td /Artifact <</Type /Pagination /Subtype /Footer>> BDC\n<02> Tj\nEMC\n\nET\n",
  );
});

test.each([
  ["tagged content", tagged],
  ["a clip, which paints nothing", "0 0 9 9 re\nW n\n"],
  ["what is an artifact already", "/Artifact BMC\n0 0 9 9 re\nf\nEMC\n"],
  [
    "tagged text after a glyph that is told otherwise",
    "/P <</MCID 0 >>BDC\n/Span<</ActualText <feff2019> >> BDC\n<01> Tj\nEMC\n<02> Tj\nEMC\n",
  ],
])("%s stays as it is", (_, content) => {
  expect(wrapUntagged(content)).toBe(content);
});

test("untagged text is wrapped inside a mark that is no tag, too", () => {
  const content = "/Span<</ActualText <feff2019> >> BDC\n<01> Tj\nEMC\n";
  expect(wrapUntagged(content)).toContain("BDC\n/Artifact <<");
});

test("soft hyphens leave no trace, and nothing moves", () => {
  const content =
    "3 0 Td <01> Tj\n/Span<</ActualText <FEFF00AD> >> BDC\n7 0 Td <02> Tj\nEMC\n0 0 Td <03> Tj\n";
  expect(dropSoftHyphens(content)).toBe("3 0 Td <01> Tj\n7 0 Td \n0 0 Td <03> Tj\n");
});
