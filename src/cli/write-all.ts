/** Puts files into a folder, all or none. */
import {
  closeSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { Stop } from "./stop.ts";

/**
 * Writes every file under another name first, sets the old ones aside, and gives the new ones their
 * own names: what fails on the way leaves nothing half-written, and the old ones as they were. All at
 * one go, during which Ctrl+C waits.
 *
 * @throws Stop (1) where they cannot be written.
 */
export function writeAll(folder: string, files: ReadonlyMap<string, Buffer>): void {
  const moves = [...files].map(([name, bytes]) => ({
    bytes,
    path: join(folder, name),
    part: join(folder, `.${name}.${process.pid}.part`),
    old: join(folder, `.${name}.${process.pid}.old`),
  }));
  const written: string[] = [];
  const undo: (() => void)[] = [];
  const move = (from: string, to: string) => {
    renameSync(from, to);
    undo.unshift(() => renameSync(to, from));
  };
  const wait = () => undefined;
  process.on("SIGINT", wait);
  try {
    mkdirSync(folder, { recursive: true });
    for (const { part, bytes } of moves) {
      const file = openSync(part, "wx");
      written.push(part);
      writeFileSync(file, bytes);
      closeSync(file);
    }
    for (const { path, old } of moves) {
      const there = statSync(path, { throwIfNoEntry: false });
      if (there?.isDirectory()) throw new Error(`${path} is a folder`);
      if (there !== undefined) move(path, old);
    }
    for (const { part, path } of moves) move(part, path);
  } catch (error) {
    for (const step of undo) step();
    const reason = error instanceof Error ? error.message : "unknown";
    throw new Stop(1, `The files cannot be written to ${folder}: ${reason}.`);
  } finally {
    for (const part of written) rmSync(part, { force: true });
    process.off("SIGINT", wait);
  }
  for (const { old } of moves) rmSync(old, { force: true });
}
