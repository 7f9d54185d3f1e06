/** Finds a command that was built from these very sources. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { sourceDigest } from "../../site/shell/digest.mjs";

/** The folder in which they are kept, a folder for each state of the sources. @param {string} home */
export function keptIn(home) {
  return join(home, ".cache/commands");
}

/** Holds the digest of every other file in the folder, by its name. */
export const SUMS = "sums.json";

/**
 * The script; undefined where there is none, or its folder is not exactly what was written.
 *
 * @param {string} home the repository
 * @param {string} command from `src/`, "cli/build"
 */
export function keptCommand(home, command) {
  try {
    const folder = join(keptIn(home), sourceDigest(home));
    /** @type {Record<string, string>} */
    const sums = JSON.parse(readFileSync(join(folder, SUMS), "utf8"));
    const whole = Object.entries(sums).every(
      ([name, sum]) => digestOf(readFileSync(join(folder, name))) === sum,
    );
    const script = `${command.replace(/^cli\//, "")}.mjs`;
    return whole && Object.hasOwn(sums, script) ? join(folder, script) : undefined;
  } catch {
    return undefined;
  }
}

/** @param {Uint8Array} bytes */
export function digestOf(bytes) {
  return createHash("sha256").update(bytes).digest("hex");
}
