/** Tells Moodle XML from GIFT, and refuses what no honest bank is. */
import { type Diagnostic, mistake } from "../../markdown/diagnostic.ts";
import type { Foreign } from "./foreign.ts";
import { readGift } from "./read-gift.ts";
import { readMoodle } from "./read-moodle.ts";

/** In bytes; a bank of a thousand questions is a tenth of this. */
export const LARGEST = 10_000_000;

/** @param text the file's, without a mark at its start */
export function readForeignBank(text: string, file: string, found: Diagnostic[]): Foreign[] {
  const nought = text.indexOf("\0");
  if (nought >= 0) {
    const line = text.slice(0, nought).split("\n").length;
    found.push(
      mistake({ file, line }, "encoding", "the file is text in UTF-8; found a nought byte"),
    );
    return [];
  }
  return /^\s*</.test(text) ? readMoodle(text, file, found) : readGift(text, file, found);
}
