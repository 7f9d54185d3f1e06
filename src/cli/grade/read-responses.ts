/** Takes a response file from the disk, if it is one: its size is looked at before it is read. */
import { readFileSync, statSync } from "node:fs";
import {
  MOST_BYTES,
  type Read,
  readResponseFile,
} from "../../quiz/responses/read-response-file.ts";

/** @returns the file, or in one sentence why it is none; it never throws */
export function readResponses(path: string, asked: string): Read {
  try {
    const found = statSync(path);
    if (found.isDirectory()) return { refused: "it is a folder" };
    if (!found.isFile()) return { refused: "it is no ordinary file" };
    if (found.size > MOST_BYTES) return { refused: "it is larger than any response" };
    const text = new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(path));
    return readResponseFile(text, asked);
  } catch (error) {
    const coded = error instanceof Error && "code" in error ? String(error.code) : "";
    if (coded === "ENOENT") return { refused: "there is no such file" };
    return { refused: error instanceof TypeError ? "it is no text in UTF-8" : "it cannot be read" };
  }
}
