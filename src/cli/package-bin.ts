/** The script behind a package's command, whatever the system calls its launcher. */
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** @example packageBin("typescript", "bin/tsc") // "…/node_modules/typescript/bin/tsc" */
export function packageBin(name: string, file: string): string {
  const manifest = createRequire(import.meta.url).resolve(`${name}/package.json`);
  return join(dirname(manifest), file);
}
