import { PDFDocument, PDFHexString, PDFName, StandardFonts } from "@cantoo/pdf-lib";
import { expect, test } from "vitest";
import { checkPdf } from "./check.ts";

async function plain(): Promise<PDFDocument> {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.Helvetica);
  document.addPage().drawText("Hello", { font });
  return document;
}

test("of a plain PDF everything is missing that its readers would need", async () => {
  const found = await checkPdf(await (await plain()).save());
  for (const said of [
    "does not say that it is tagged",
    "shows the file’s name",
    "names no language",
    "has no metadata",
    "has no structure tree",
    "page 1: 1 operators paint without a tag",
    "Helvetica is not embedded",
  ]) {
    expect(found.join("\n")).toContain(said);
  }
});

/** A structure with these types, each inside the one before. */
async function nested(...types: string[]): Promise<string[]> {
  const document = await plain();
  const { context } = document;
  let kid = context.obj({ Type: "StructElem", S: PDFName.of(types.at(-1) ?? "P") });
  for (const type of types.slice(0, -1).toReversed()) {
    kid = context.obj({ Type: "StructElem", S: PDFName.of(type), K: [context.register(kid)] });
  }
  const root = context.obj({ Type: "StructTreeRoot", K: [context.register(kid)] });
  document.catalog.set(PDFName.of("StructTreeRoot"), context.register(root));
  document.catalog.set(PDFName.of("Lang"), PDFHexString.fromText("en"));
  return checkPdf(await document.save());
}

test.each([
  [["Document", "H2"], "the first heading is an H2"],
  [["Document", "Figure"], "a Figure has no text that describes it"],
  [["Document", "L", "P"], "a L holds a P"],
  [["Document", "LI"], "a LI stands in a Document"],
  [["Document", "Table", "TR", "TH"], "a table's header says not what it heads"],
  [["Document", "Link"], "a Link leads nowhere"],
  [["Document", "P", "Strong"], 'the structure type "Strong" is not a standard one'],
  [["Document", "Wrong"], 'the structure type "Wrong" is not a standard one'],
])("%s is found out", async (types, said) => {
  expect(await nested(...types)).toContain(said);
});

test("what is in order is not complained about", async () => {
  const found = await nested("Document", "H1");
  expect(found.filter((fault) => /H1|Document|language/.test(fault))).toEqual([]);
});
