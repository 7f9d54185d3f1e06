/** What a PDF says of itself, in both places where readers look for it. */

import { escapeHtml } from "../markdown/marked.ts";
import type { PrintDocument } from "../paper/document.ts";
import { addObject, objectAt, type PdfFile } from "./file.ts";
import { parseDictionary, print, textString } from "./syntax.ts";

/** No date: the content has none, and the hour of printing would make every run a different file. */
export function setMetadata(file: PdfFile, document: PrintDocument): void {
  const { title, author, subject, lang } = document;
  const info = objectAt(file, file.info);
  const producer = parseDictionary(info.text).get("Producer") ?? "(Chromium)";
  const said = { Title: title, Author: author, Subject: subject };
  const entries = Object.entries(said).filter(([, text]) => text !== "");
  info.text = print(
    new Map([
      ...entries.map(([key, text]) => [key, textString(text)] as const),
      ["Producer", producer] as const,
    ]),
  );
  const data = Buffer.from(packet(document, print(producer).slice(1, -1)));
  const text = `<</Type /Metadata /Subtype /XML /Length ${data.length}>>`;
  const metadata = addObject(file, { text, data });

  const catalogue = objectAt(file, file.root);
  const root = parseDictionary(catalogue.text);
  root.set("Metadata", `${metadata} 0 R`);
  root.set("Lang", textString(lang));
  root.set("ViewerPreferences", new Map([["DisplayDocTitle", "true"]]));
  root.set("MarkInfo", new Map([["Marked", "true"]]));
  catalogue.text = print(root);
}

function packet({ title, author, subject, lang }: PrintDocument, producer: string): string {
  const alternative = (text: string) =>
    `<rdf:Alt><rdf:li xml:lang="x-default">${escapeHtml(text)}</rdf:li></rdf:Alt>`;
  return `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<dc:format>application/pdf</dc:format>
<dc:title>${alternative(title)}</dc:title>
<dc:creator><rdf:Seq><rdf:li>${escapeHtml(author)}</rdf:li></rdf:Seq></dc:creator>
${subject === "" ? "" : `<dc:description>${alternative(subject)}</dc:description>`}
<dc:language><rdf:Bag><rdf:li>${escapeHtml(lang)}</rdf:li></rdf:Bag></dc:language>
<pdf:Producer>${escapeHtml(producer)}</pdf:Producer>
<pdfuaid:part>1</pdfuaid:part>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>`;
}
