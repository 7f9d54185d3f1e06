/** Puts files into a folder, all or none. */
import { stageFiles } from "./staged-files.ts";

/** @throws Stop (1) where they cannot be written; the old ones are then as they were. */
export function writeAll(folder: string, files: ReadonlyMap<string, Uint8Array>): void {
  const staged = stageFiles(folder);
  for (const [name, bytes] of files) staged.add(name, bytes);
  staged.commit();
}
