/**
 * Runs a command of this project, on a fresh clone too: it installs what is missing first.
 * The one file of plain JavaScript, since it runs before anything is there to run TypeScript.
 *
 * @example node src/cli/run.mjs cli/check --source article.txt
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const home = resolve(dirname(fileURLToPath(import.meta.url)), "../..");
const [command = "", ...rest] = process.argv.slice(2);
const npm = process.platform === "win32" ? "npm.cmd" : "npm";

needNode(20, 19);
install();
const script = join(home, "src", `${command}.ts`);
const { status } = spawnSync(process.execPath, ["--import", "tsx", script, ...rest], {
  cwd: home,
  stdio: "inherit",
});
process.exit(status ?? 1);

/** @param {number} major @param {number} minor */
function needNode(major, minor) {
  const [has = 0, hasMinor = 0] = process.versions.node.split(".").map(Number);
  if (has > major || (has === major && hasMinor >= minor)) return;
  fail(`This needs Node ${major}.${minor} or newer; here is Node ${process.versions.node}.`);
}

/** Installs exactly what the lockfile says, unless that was done already. */
function install() {
  const lock = readFileSync(join(home, "package-lock.json"), "utf8");
  const stamp = join(home, "node_modules/.installed-lock");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === lock) return;
  console.log("Installing what the lesson needs (once; about a minute) …");
  const { status } = spawnSync(npm, ["ci", "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: home,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (status !== 0) fail("The packages could not be installed; npm's own words are above.");
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, lock);
}

/** @param {string} sentence @returns {never} */
function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}
