/** Shells are kept in `.cache/shells/`, a file each, so that a build makes only what is the lesson's. */
import { createHash, randomUUID } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { deserialize, serialize } from "node:v8";
import { sourceDigest } from "./digest.mjs";
import type { Shell, ShellKind } from "./shell.ts";

const home = fileURLToPath(new URL("../../..", import.meta.url));

/** Put in where this stands in a command that is kept built: that it runs has shown what the sources are. */
declare const LESSON_SOURCES: string;

/** Where shells are, and what they are made of; tests have their own. */
export interface Keeping {
  readonly folder: string;
  readonly source: () => string;
  /** The same, where it is known already. */
  readonly known?: string | undefined;
  readonly build: (kind: ShellKind) => Promise<Shell>;
}

const KEEPING: Keeping = {
  folder: join(home, ".cache/shells"),
  source: () => sourceDigest(home),
  known: typeof LESSON_SOURCES === "undefined" ? undefined : LESSON_SOURCES,
  build: async (kind) => (await import("./build-shell.ts")).buildShell(kind),
};

/** The shell of that kind: the one that is kept, or a new one where that is missing, old or damaged. */
export async function keptShell(kind: ShellKind, keeping = KEEPING): Promise<Shell> {
  const source = keeping.known ?? keeping.source();
  const path = join(keeping.folder, `${source}-${nameOf(kind)}`);
  const kept = read(path);
  if (kept !== undefined) return kept;
  const shell = await keeping.build(kind);
  // What was saved while it was built may or may not be in it.
  if (keeping.source() === source) keep(keeping.folder, source, path, shell);
  return shell;
}

function nameOf({ words, keyless, single }: ShellKind): string {
  const said = JSON.stringify([words, hash(readFileSync(words)), keyless, single]);
  return hash(Buffer.from(said)).slice(0, 16);
}

/** Undefined where there is none, or not exactly what was written. */
function read(path: string): Shell | undefined {
  try {
    const bytes = readFileSync(path);
    const body = bytes.subarray(64);
    return bytes.subarray(0, 64).toString() === hash(body) ? deserialize(body) : undefined;
  } catch {
    return undefined;
  }
}

/** Whole or not at all, whoever else does the same; a site does not fail because this does. */
function keep(folder: string, source: string, path: string, shell: Shell): void {
  const part = `${path}.${randomUUID()}`;
  try {
    mkdirSync(folder, { recursive: true });
    for (const name of readdirSync(folder)) {
      if (!name.startsWith(source)) rmSync(join(folder, name), { force: true, recursive: true });
    }
    const body = serialize(shell);
    writeFileSync(part, Buffer.concat([Buffer.from(hash(body)), body]));
    renameSync(part, path);
  } catch {
    if (existsSync(part)) rmSync(part, { force: true });
  }
}

function hash(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
