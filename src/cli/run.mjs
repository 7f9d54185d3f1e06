/**
 * Runs a command of this project, on a fresh clone too: it installs what is missing first.
 * Plain JavaScript, as is what it imports: it runs before anything is there to run TypeScript.
 *
 * @example node src/cli/run.mjs cli/check --source article.txt
 */
import { spawn, spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { keptCommand } from "./kept/find.mjs";

const home = resolve(dirname(fileURLToPath(import.meta.url)), "../..");
const [command = "", ...rest] = process.argv.slice(2);
const npm = process.platform === "win32" ? "npm.cmd" : "npm";

needNode(20, 19);
install();
endWithNpm();
if (/[#?%]/.test(home)) runThroughLink();
else await run();

/** In this process, which signals reach at once. */
async function run() {
  const script = join(home, "src", `${command}.ts`);
  process.chdir(home);
  process.argv = [process.execPath, script, ...rest];
  const kept = keptCommand(home, command);
  if (kept !== undefined) {
    await import(pathToFileURL(kept).href);
    return;
  }
  const { register } = await import("tsx/esm/api");
  register();
  await import(pathToFileURL(script).href);
  if (command === "cli/build") await (await import("./kept/keep.ts")).keepCommands(home);
}

/**
 * For the bundler a path with one of these signs in it is an address with a fragment or a query. It
 * sees a link to the folder instead, whose name has none.
 */
function runThroughLink() {
  const folder = mkdtempSync(join(tmpdir(), "lesson-"));
  const link = join(folder, "home");
  symlinkSync(home, link, "junction");
  const flags = "--preserve-symlinks --preserve-symlinks-main";
  const child = spawn(process.execPath, [join(link, "src/cli/run.mjs"), command, ...rest], {
    cwd: link,
    stdio: "inherit",
    env: { ...process.env, NODE_OPTIONS: `${process.env["NODE_OPTIONS"] ?? ""} ${flags}`.trim() },
  });
  for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"])) {
    process.on(signal, () => child.kill(signal));
  }
  child.on("exit", (code) => process.exit(code ?? 1));
  process.on("exit", () => {
    child.kill();
    rmSync(folder, { recursive: true, force: true });
  });
}

/** npm passes a signal on to the shell between itself and us alone; when that ends, so do we. */
function endWithNpm() {
  const parent = process.ppid;
  if (process.env["npm_lifecycle_event"] === undefined) return;
  setInterval(() => process.ppid === parent || process.exit(143), 300).unref();
}

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
