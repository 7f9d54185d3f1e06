/** Reads a file from a stranger as text. */
import { closeSync, fstatSync, openSync, readFileSync } from "node:fs";
import { cleanText } from "../../markdown/clean-text.ts";
import { type Diagnostic, mistake } from "../../markdown/diagnostic.ts";
import { Stop } from "../stop.ts";

/**
 * @param most in bytes; a larger file is not read
 * @returns undefined where `found` says what is wrong with it
 * @throws Stop (2) where there is none
 */
export function readText(file: string, most: number, found: Diagnostic[]): string | undefined {
  const wrong = (line: number, rule: string, message: string) => {
    found.push(mistake({ file, line }, rule, message));
    return undefined;
  };
  const bytes = readBytes(file, most);
  if (bytes === undefined) return wrong(1, "too-large", `a bank holds at most ${most / 1e6} MB`);
  const encoded = "the file is text in UTF-8; found";
  const mark = bytes.subarray(0, 2).toString("hex");
  if (mark === "fffe" || mark === "feff") return wrong(1, "encoding", `${encoded} UTF-16`);
  const text = bytes.toString("utf8");
  if (Buffer.from(text, "utf8").equals(bytes)) return cleanText(text);
  const line = text.slice(0, text.indexOf("\uFFFD")).split("\n").length;
  return wrong(line, "encoding", `${encoded} bytes that are none`);
}

function readBytes(file: string, most: number): Buffer | undefined {
  let handle: number | undefined;
  try {
    handle = openSync(file, "r");
    return fstatSync(handle).size > most ? undefined : readFileSync(handle);
  } catch {
    throw new Stop(2, `There is no file to read at ${file}.`);
  } finally {
    if (handle !== undefined) closeSync(handle);
  }
}
