/** Files that are written bit by bit under other names, and get their own all at once or not at all. */
import {
  closeSync,
  mkdirSync,
  openSync,
  readSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { Stop } from "./stop.ts";

/** All but `drop` throw a Stop (1) where the folder cannot be written to, and then have dropped all. */
export interface StagedFiles {
  /** Adds to the end of a file. */
  readonly add: (name: string, bytes: string | Uint8Array) => void;
  /** Moves what is in one file to the end of another. */
  readonly move: (name: string, end: string) => void;
  /** Gives the files their own names, and takes the old ones of these names away. */
  readonly commit: () => void;
  /** Leaves everything as it was. So does an end from outside. */
  readonly drop: () => void;
}

/**
 * Nothing is made before the first file is.
 *
 * @param folder where the files are to stand; made where it is missing
 */
export function stageFiles(folder: string): StagedFiles {
  /** By name: an open file. */
  const open = new Map<string, number>();
  let made: string | undefined;
  const beside = (name: string, kind: "part" | "old") =>
    join(folder, `.${name}.${process.pid}.${kind}`);

  function fileOf(name: string): number {
    const found = open.get(name);
    if (found !== undefined) return found;
    made ??= mkdirSync(folder, { recursive: true });
    const file = openSync(beside(name, "part"), "wx+");
    open.set(name, file);
    return file;
  }
  function close(name: string, file: number): void {
    closeSync(file);
    open.delete(name);
  }
  function drop(): void {
    process.off("exit", drop);
    for (const [name, file] of open) {
      close(name, file);
      rmSync(beside(name, "part"), { force: true });
    }
    if (made !== undefined) removeEmpty(folder, made);
  }
  function trying(step: () => void): void {
    try {
      step();
    } catch (error) {
      drop();
      const reason = error instanceof Error ? error.message : "unknown";
      throw new Stop(1, `The files cannot be written to ${folder}: ${reason}.`);
    }
  }
  process.on("exit", drop);
  return {
    add: (name, bytes) => trying(() => writeFileSync(fileOf(name), bytes)),
    move: (name, end) =>
      trying(() => {
        const [from, to] = [fileOf(name), fileOf(end)];
        const chunk = Buffer.alloc(65_536);
        for (let at = 0, got = 1; got > 0; at += got) {
          got = readSync(from, chunk, 0, chunk.length, at);
          writeFileSync(to, chunk.subarray(0, got));
        }
        close(name, from);
        rmSync(beside(name, "part"));
      }),
    commit: () =>
      trying(() => {
        const names = [...open.keys()];
        rename(
          names.map((name) => ({
            ...{ part: beside(name, "part"), path: join(folder, name), old: beside(name, "old") },
          })),
        );
        for (const [name, file] of open) close(name, file);
        for (const name of names) rmSync(beside(name, "old"), { force: true });
        made = undefined;
        drop();
      }),
    drop,
  };
}

/** All at one go, during which Ctrl+C waits. */
function rename(moves: readonly { part: string; path: string; old: string }[]): void {
  const undo: (() => void)[] = [];
  const move = (from: string, to: string) => {
    renameSync(from, to);
    undo.unshift(() => renameSync(to, from));
  };
  const wait = () => undefined;
  process.on("SIGINT", wait);
  try {
    for (const { path, old } of moves) {
      const there = statSync(path, { throwIfNoEntry: false });
      if (there?.isDirectory()) throw new Error(`${path} is a folder`);
      if (there !== undefined) move(path, old);
    }
    for (const { part, path } of moves) move(part, path);
  } catch (error) {
    for (const step of undo) step();
    throw error;
  } finally {
    process.off("SIGINT", wait);
  }
}

/** The folders from this one up to the first that was made for it, as far as nothing is in them. */
function removeEmpty(folder: string, first: string): void {
  try {
    for (let at = folder; at.length >= first.length; at = dirname(at)) rmdirSync(at);
  } catch {
    // somebody has put something there
  }
}
