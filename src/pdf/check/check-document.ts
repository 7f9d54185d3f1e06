/** The rules of PDF/UA-1 on the document as a whole (ISO 14289-1, 5 and 7.1 to 7.2). */
import {
  decodePDFRawStream,
  PDFBool,
  PDFDict,
  type PDFDocument,
  PDFName,
  PDFRawStream,
} from "@cantoo/pdf-lib";
import { textOf } from "./tree.ts";

/** A sentence a fault; none where all is well. */
export function checkDocument({ catalog }: PDFDocument): string[] {
  const found: string[] = [];
  const flag = (group: string, key: string) =>
    catalog.lookupMaybe(PDFName.of(group), PDFDict)?.lookup(PDFName.of(key)) === PDFBool.True;
  if (!flag("MarkInfo", "Marked")) found.push("it does not say that it is tagged (Marked)");
  if (flag("MarkInfo", "Suspects")) found.push("it calls its own tags doubtful (Suspects)");
  if (!flag("ViewerPreferences", "DisplayDocTitle")) {
    found.push("its window shows the file’s name, not its title (DisplayDocTitle)");
  }
  if (textOf(catalog.lookup(PDFName.of("Lang"))) === "") found.push("it names no language (Lang)");
  const metadata = catalog.lookup(PDFName.of("Metadata"));
  const xmp =
    metadata instanceof PDFRawStream
      ? new TextDecoder().decode(decodePDFRawStream(metadata).decode())
      : "";
  if (xmp === "") found.push("it has no metadata (XMP)");
  else {
    if (!/<pdfuaid:part>1<\/pdfuaid:part>|pdfuaid:part="1"/.test(xmp)) {
      found.push("its metadata does not name PDF/UA (pdfuaid:part)");
    }
    if (!/<dc:title>[\s\S]*?<rdf:li[^>]*>[^<]+<\/rdf:li>/.test(xmp)) {
      found.push("its metadata gives no title (dc:title)");
    }
  }
  return found;
}
