import { expect, test } from "vitest";
import { readContent } from "./content.ts";

test.each([
  ["/P <</MCID 3>> BDC (a \\) EMC) Tj EMC", { untagged: 0, mixed: 0, pieces: [3] }],
  ["/P <</MCID 3>> BDC EMC (b) Tj", { untagged: 1, mixed: 0, pieces: [3] }],
  ["/Artifact BMC 0 0 1 1 re f EMC", { untagged: 0, mixed: 0, pieces: [] }],
  ["0 0 1 1 re W n", { untagged: 0, mixed: 0, pieces: [] }],
  ["0 0 1 1 re f /X Do", { untagged: 2, mixed: 0, pieces: [] }],
  ["/Span <</ActualText <feff>>> BDC <01> Tj EMC", { untagged: 1, mixed: 0, pieces: [] }],
  ["/P <</MCID 0>> BDC /Artifact BMC f EMC EMC", { untagged: 0, mixed: 1, pieces: [0] }],
  ["/Artifact BMC /P <</MCID 0>> BDC f EMC EMC", { untagged: 0, mixed: 1, pieces: [0] }],
  ["% f\n", { untagged: 0, mixed: 0, pieces: [] }],
])("%s", (content, { untagged, mixed, pieces }) => {
  expect(readContent(content)).toMatchObject({ untagged, mixed, pieces: new Set(pieces) });
});

test.each([
  ["/F1 9 Tf <00010000> Tj", ["/F1"]],
  ["/F1 9 Tf <0001> Tj /F2 9 Tf [<0002> 3 <0000>] TJ", ["/F2"]],
  ["/F1 9 Tf <10000001> Tj", []],
  ["/F1 9 Tf (0000) Tj", []],
])("fonts that draw a character they have no shape for: %s", (content, fonts) => {
  expect([...readContent(content).blanks]).toEqual(fonts);
});
