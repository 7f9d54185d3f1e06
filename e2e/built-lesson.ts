/** Builds another lesson for a test, and serves it beside the one of this repository. */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { serveFolder } from "../src/cli/serve.ts";
import { notFoundPage } from "../src/pages/not-found.ts";
import { type BuildOptions, buildSite } from "../src/site/build-site.ts";

const sites = fileURLToPath(new URL("../.cache/e2e-sites/", import.meta.url));

/** Texts or bytes by path, as a lesson's folder holds them. */
export type Files = ReadonlyMap<string, string | Uint8Array>;

/** Writes the files into a folder of their own, which it returns. */
export function writeLesson(name: string, files: Files): string {
  const root = join(sites, name);
  rmSync(root, { recursive: true, force: true });
  for (const [path, text] of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

export interface Served {
  readonly root: string;
  readonly url: string;
  readonly close: () => void;
}

export async function serveLesson(
  name: string,
  files: Files,
  options: BuildOptions = {},
): Promise<Served> {
  const root = writeLesson(name, files);
  const { edition } = await buildSite(root, options);
  const { port, close } = await serveFolder(join(root, "dist"), 0, notFoundPage(edition), [
    "127.0.0.1",
    "::1",
  ]);
  return { root, url: `http://localhost:${port}/`, close };
}
