/** A name for all that is built of the sources and kept. Plain JavaScript, since `cli/run.mjs` asks too. */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";

/**
 * Where a file of `src/` that is no test, a package or Node changes, so does the name.
 *
 * @param {string} home the repository
 */
export function sourceDigest(home) {
  const paths = readdirSync(join(home, "src"), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith(".test.ts"))
    .map((entry) => relative(home, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .sort();
  const digest = createHash("sha256").update(process.version);
  for (const path of ["package-lock.json", ...paths]) {
    const bytes = readFileSync(join(home, path));
    digest.update(`\0${path}\0${bytes.length}\0`).update(bytes);
  }
  return digest.digest("hex").slice(0, 32);
}
