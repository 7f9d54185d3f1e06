/** Takes a response file from the disk, if it is one: what it is and its size are looked at before it is read. */
import { closeSync, constants, fstatSync, openSync, readSync, type Stats, statSync } from "node:fs";
import {
  MOST_BYTES,
  type Read,
  readResponseFile,
} from "../../quiz/responses/read-response-file.ts";

/** Taken by one file after the other: one byte more than may be read. */
const bytes = Buffer.alloc(MOST_BYTES + 1);
const LARGE = { refused: "it is larger than any response" };

/** @returns the file, or in one sentence why it is none; it never throws, and never waits */
export function readResponses(path: string, asked: string): Read {
  try {
    const seen = odd(statSync(path)); // some devices do something when they are opened
    return seen ?? readOpen(path, asked);
  } catch (error) {
    const coded = error instanceof Error && "code" in error ? String(error.code) : "";
    if (coded === "ENOENT") {
      // What a folder calls a file may be no text in UTF-8, and then it cannot be named here.
      const odd = path.includes("\ufffd") ? "its name is no text in UTF-8: rename it" : undefined;
      return { refused: odd ?? "there is no such file" };
    }
    if (coded === "ELOOP") return { refused: "its links go round in a circle" };
    if (coded === "EACCES" || coded === "EPERM") return { refused: "it may not be read" };
    return { refused: "it cannot be read" };
  }
}

/** What was looked at may be something else by now: the open file is looked at again. */
function readOpen(path: string, asked: string): Read {
  const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const seen = odd(fstatSync(file));
    if (seen !== undefined) return seen;
    let length = 0;
    for (let got = 1; got > 0 && length < bytes.length; length += got) {
      got = readSync(file, bytes, length, bytes.length - length, null);
    }
    return length > MOST_BYTES ? LARGE : readBytes(bytes.subarray(0, length), asked);
  } finally {
    closeSync(file);
  }
}

function readBytes(bytes: Uint8Array, asked: string): Read {
  try {
    return readResponseFile(new TextDecoder("utf-8", { fatal: true }).decode(bytes), asked);
  } catch {
    return { refused: "it is no text in UTF-8" };
  }
}

function odd(found: Stats): Read | undefined {
  if (found.isDirectory()) return { refused: "it is a folder" };
  if (!found.isFile()) return { refused: "it is no ordinary file" };
  return found.size > MOST_BYTES ? LARGE : undefined;
}
