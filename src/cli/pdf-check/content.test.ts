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
  expect(readContent(content)).toEqual({ untagged, mixed, pieces: new Set(pieces) });
});
