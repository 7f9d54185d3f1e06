/** The script behind a package's command, whatever the system calls its launcher. */
import { join } from "node:path";
import { home } from "./lesson-root.ts";

/** Found by its place: not every package lets its manifest be asked for. @example packageBin("typescript", "bin/tsc") // "…/node_modules/typescript/bin/tsc" */
export function packageBin(name: string, file: string): string {
  return join(home, "node_modules", name, file);
}
