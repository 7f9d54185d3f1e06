/** Puts a PDF together again. */
import { createHash } from "node:crypto";
import { deflateSync } from "node:zlib";
import { type PdfFile, type PdfObject, pack } from "./file.ts";

const PACKED = 1000;

/** PDF 1.7 with packed objects. Its `ID` comes from its own bytes, so the same content has the same. */
export async function writeFile(file: PdfFile): Promise<Buffer> {
  const parts: Buffer[] = [];
  const places: (readonly [type: number, place: number, index: number])[] = [[0, 0, 65535]];
  let length = 0;
  const write = (part: Buffer | string) => {
    const bytes = typeof part === "string" ? Buffer.from(part, "latin1") : part;
    parts.push(bytes);
    length += bytes.length;
  };
  const writeStream = (number: number, { text, data }: PdfObject) => {
    places[number] = [1, length, 0];
    write(`${number} 0 obj\n${text}\nstream\n`);
    write(data ?? Buffer.alloc(0));
    write("\nendstream\nendobj\n");
  };

  write("%PDF-1.7\n%\xe2\xe3\xcf\xd3\n");
  const plain: (readonly [number: number, text: string])[] = [];
  for (const [number, object] of file.objects.entries()) {
    if (object === undefined) places[number] = [0, 0, 65535];
    else if (object.data === undefined) plain.push([number, object.text]);
    else writeStream(number, object);
  }
  const groups = Array.from({ length: Math.ceil(plain.length / PACKED) }, (_, index) =>
    plain.slice(index * PACKED, (index + 1) * PACKED),
  );
  const packed = await Promise.all(groups.map(packObjects));
  let next = file.objects.length;
  for (const [index, stream] of packed.entries()) {
    for (const [place, [number]] of (groups[index] ?? []).entries()) {
      places[number] = [2, next, place];
    }
    writeStream(next++, stream);
  }
  places[next] = [1, length, 0];
  const start = length;
  const id = createHash("sha256").update(Buffer.concat(parts)).digest("hex").slice(0, 32);
  const table = Buffer.alloc(places.length * 7);
  for (const [number, [type, place, index]] of places.entries()) {
    table.writeUInt8(type, number * 7);
    table.writeUInt32BE(place, number * 7 + 1);
    table.writeUInt16BE(index, number * 7 + 5);
  }
  const data = deflateSync(table);
  writeStream(next, {
    text: `<</Type /XRef /Size ${places.length} /W [1 4 2] /Root ${file.root} 0 R /Info ${file.info} 0 R /ID [<${id}> <${id}>] /Filter /FlateDecode /Length ${data.length}>>`,
    data,
  });
  write(`startxref\n${start}\n%%EOF\n`);
  return Buffer.concat(parts);
}

async function packObjects(
  group: readonly (readonly [number: number, text: string])[],
): Promise<PdfObject> {
  let offset = 0;
  const index = group.map(([number, text]) => {
    const entry = `${number} ${offset}`;
    offset += text.length + 1;
    return entry;
  });
  const head = `${index.join(" ")}\n`;
  const body = group.map(([, text]) => text).join("\n");
  const data = await pack(Buffer.from(head + body, "latin1"));
  return {
    text: `<</Type /ObjStm /N ${group.length} /First ${head.length} /Filter /FlateDecode /Length ${data.length}>>`,
    data,
  };
}
