/** Shows that everyone was scored by the same key. */
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { canonical, type KeyedQuestion } from "./canonical.ts";

/**
 * SHA-256 of the bank's canonical form (see `canonical`), 64 small hexadecimal figures.
 * Source: FIPS 180-4.
 * @example fingerprint(bank) // "5d41…"
 */
export function fingerprint(bank: readonly KeyedQuestion[]): string {
  return bytesToHex(sha256(utf8ToBytes(canonical(bank))));
}

/**
 * The first 64 bits, in groups that can be read aloud.
 * @example shortFingerprint("9f86d081884c7d659a2feaa0…") // "9f86 d081 884c 7d65"
 */
export function shortFingerprint(hex: string): string {
  return [0, 4, 8, 12].map((at) => hex.slice(at, at + 4)).join(" ");
}
