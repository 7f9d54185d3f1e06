/** Builds the commands that people wait for, so that the next ones begin without TypeScript being read. */
import { randomUUID } from "node:crypto";
import { mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import type { Plugin } from "vite";
import { sourceDigest } from "../../site/shell/digest.mjs";
import { digestOf, keptCommand, keptIn, SUMS } from "./find.mjs";

const COMMANDS = ["build", "check", "export", "grade", "pdf", "start"];
/** Packages that are many files, or much of which is not needed; all others are asked for as they are. */
const INSIDE = ["@noble/hashes", "cldr-core", "marked", "mrmime", "valibot", "yaml"];
/** A command that still runs may ask for a part of what it was begun with. */
const DAY = 86_400_000;

/** What a module knows of its own place stays true, from the place where it is kept; the folder above all may be moved. */
function place(home: string): Plugin {
  return {
    name: "place",
    transform(code, id) {
      if (!id.startsWith(join(home, "src")) || !code.includes("import.meta.url")) return undefined;
      const path = `../../../${relative(home, id).split(sep).join("/")}`;
      const own = `new URL(${JSON.stringify(path)}, import.meta.url).href`;
      return code.replaceAll("import.meta.url", own);
    },
  };
}

/** temml is large, and most lessons have no formula: it is read at the first. */
const LATE = `import { createRequire } from "node:module";
let temml;
const renderToString = (...given) =>
  (temml ??= createRequire(import.meta.url)("temml")).renderToString(...given);
export default { renderToString };`;
const late: Plugin = {
  name: "late",
  enforce: "pre",
  resolveId: (id) => (id === "temml" ? "\0temml" : undefined),
  load: (id) => (id === "\0temml" ? LATE : undefined),
};

/** Whole or not at all, whoever else does the same; nothing fails because this does. */
export async function keepCommands(home: string): Promise<void> {
  const source = sourceDigest(home);
  const folder = join(keptIn(home), source);
  const part = `${folder}.${randomUUID()}`;
  try {
    const files = await built(home, source);
    if (sourceDigest(home) !== source) return; // saved meanwhile: it may or may not be in them
    sweep(keptIn(home));
    mkdirSync(part, { recursive: true });
    for (const [name, code] of files) writeFileSync(join(part, name), code);
    const sums = files.map(([name, code]) => [name, digestOf(Buffer.from(code))] as const);
    writeFileSync(join(part, SUMS), JSON.stringify(Object.fromEntries(sums)));
    // Another build may have been quicker, and its commands may be running.
    if (keptCommand(home, `cli/${COMMANDS[0]}`) === undefined) {
      rmSync(folder, { recursive: true, force: true });
      renameSync(part, folder);
    }
  } catch {
    // A full disk, or no leave to write here: commands run from their sources.
  } finally {
    rmSync(part, { recursive: true, force: true });
  }
}

async function built(
  home: string,
  source: string,
): Promise<(readonly [name: string, code: string])[]> {
  const { build } = await import("vite");
  const input = Object.fromEntries(
    COMMANDS.map((name) => [name, join(home, "src/cli", `${name}.ts`)]),
  );
  const result = await build({
    ...{ configFile: false, logLevel: "error", root: home, publicDir: false },
    plugins: [place(home), late],
    define: { LESSON_SOURCES: JSON.stringify(source) },
    resolve: { preserveSymlinks: true },
    ssr: { noExternal: INSIDE },
    build: {
      ...{ ssr: true, write: false, target: "node20", minify: true }, // half the bytes to read
      rolldownOptions: {
        input,
        output: { entryFileNames: "[name].mjs", chunkFileNames: "[name]-[hash].mjs" },
      },
    },
  });
  const [made] = [result].flat();
  if (made === undefined || !("output" in made)) return [];
  return made.output.flatMap((file) =>
    file.type === "chunk" ? [[file.fileName, file.code] as const] : [],
  );
}

function sweep(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (Date.now() - statSync(path).mtimeMs > DAY) rmSync(path, { recursive: true, force: true });
  }
}
