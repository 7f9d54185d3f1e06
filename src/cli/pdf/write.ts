/** Puts files into a folder, all or none. */
import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Stop } from "../stop.ts";

/**
 * Writes every file under another name first, and gives them their own once all are there: what
 * fails on the way leaves nothing half-written and does not touch what was there.
 *
 * @throws Stop (1) where they cannot be written.
 */
export async function writeAll(folder: string, files: ReadonlyMap<string, Buffer>): Promise<void> {
  const moves = [...files].map(([name, bytes]) => ({
    bytes,
    part: join(folder, `.${name}.${process.pid}.part`),
    path: join(folder, name),
  }));
  try {
    await mkdir(folder, { recursive: true });
    for (const { part, bytes } of moves) await writeFile(part, bytes);
    for (const { part, path } of moves) await rename(part, path);
  } catch (error) {
    for (const { part } of moves) await rm(part, { force: true }).catch(() => undefined);
    const reason = error instanceof Error ? error.message : "unknown";
    throw new Stop(1, `The PDFs cannot be written to ${folder}: ${reason}.`);
  }
}
