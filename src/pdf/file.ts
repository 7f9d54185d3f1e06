/** A PDF taken apart into its objects. */
import { promisify } from "node:util";
import { deflate } from "node:zlib";

/** `text` is the value as written, of a stream its dictionary; `data` are a stream's bytes. */
export interface PdfObject {
  text: string;
  data?: Buffer;
}

export interface PdfFile {
  /** By number; number 0 and numbers that are free hold nothing. */
  readonly objects: (PdfObject | undefined)[];
  readonly root: number;
  readonly info: number;
}

/** The object of that number. @throws Error where there is none. */
export function objectAt(file: PdfFile, number: number | undefined): PdfObject {
  const object = number === undefined ? undefined : file.objects[number];
  if (object === undefined) throw new Error(`The PDF has no object ${number}.`);
  return object;
}

/** Adds an object and returns its number. */
export function addObject(file: PdfFile, object: PdfObject): number {
  return file.objects.push(object) - 1;
}

/** Bytes as a packed stream holds them; several can be packed beside each other. */
export const pack = promisify(deflate);

/** Gives a stream other bytes, packed. */
export async function packData(object: PdfObject, data: Buffer): Promise<void> {
  object.data = await pack(data);
  object.text = object.text.replace(/\/Length \d+/, `/Length ${object.data.length}`);
}
