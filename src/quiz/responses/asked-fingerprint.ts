/** Names a paper by what it asks alone, so that nobody can try answers until the name fits. */
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { choicesOf, type Item, type Option, optionsOf, unitOf } from "../item.ts";

/**
 * SHA-256 of the items without anything that the key says: ids, types, rules, marks, stems, units,
 * options and choices, in the order of their ids. Two sites of the same questions have the same one.
 *
 * @returns 64 small hexadecimal figures
 */
export function askedFingerprint(items: readonly Item[]): string {
  const asked = items
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map((item) => [
      ...[item.id, item.type, item.rule, item.marks, tidy(item.stem), tidy(unitOf(item) ?? "")],
      ...[texts(optionsOf(item)), texts(choicesOf(item))],
    ]);
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify(["quiz-asked/1", ...asked]))));
}

function texts(options: readonly Option[]): readonly (readonly [string, string])[] {
  return options.toSorted((a, b) => (a.id < b.id ? -1 : 1)).map(({ id, text }) => [id, tidy(text)]);
}

function tidy(text: string): string {
  return text.normalize("NFC").replace(/\s+/gu, " ").trim();
}
