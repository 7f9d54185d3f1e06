/**
 * How long `npm run build` takes, from the key to the prompt, beside Marp making the same slides. Each
 * starts by its own launcher, npm or Marp's. Ours is warm: what is no lesson's own was built by an earlier
 * command and is kept, as Marp's scripts come built; the first build of all is told too.
 * Marp is no dependency of ours: it is taken from the PATH (`npm install -g @marp-team/marp-cli`),
 * and where it is not, ours is told alone.
 */
import { spawn, spawnSync } from "node:child_process";
import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { home } from "../cli/lesson-root.ts";
import { judge, LIMITS } from "./limits.ts";
import { writeSampleDeck } from "./sample-deck.ts";
import { median } from "./statistics.ts";

const ROUNDS = 7;
const COUNTS = [24, 100] as const;
const MARP = "marp";
const shell = process.platform === "win32";

/**
 * Prints a row a size of deck: seconds, and their ratio. What is over its limit goes to `judge`.
 */
export async function benchBuild(): Promise<void> {
  const there = spawnSync(MARP, ["--version"], { shell }).status === 0;
  console.log(
    `\nThe site as a command, beside Marp${there ? "" : " (which is not on the PATH: not compared)"}`,
  );
  for (const kept of ["shells", "commands"]) {
    await rm(join(home, ".cache", kept), { recursive: true, force: true });
  }
  const cold = await time("npm", ["run", "build"], { LESSON: await writeSampleDeck(COUNTS[0]) });
  console.log(`The first build, before anything is kept: ${(cold / 1000).toFixed(2)} s`);
  console.log("slides  ours     Marp     ratio  limit");
  for (const count of COUNTS) {
    const root = await writeSampleDeck(count);
    const deck = join(root, "marp.md");
    const chapter = await readFile(join(root, "slides/01-sample.md"), "utf8");
    await writeFile(deck, chapter.replace("---\n", "---\nmarp: true\n"));
    const times: { ours: number; marp: number }[] = [];
    for (let round = 0; round <= ROUNDS; round += 1) {
      const ours = await time("npm", ["run", "build"], { LESSON: root });
      const marp = there ? await time(MARP, ["--quiet", deck, "-o", `${deck}.html`]) : Number.NaN;
      if (round > 0) times.push({ ours, marp }); // the first warms the disk up
    }
    const [a, b] = [median(times.map((t) => t.ours)), median(times.map((t) => t.marp))];
    const cells = [
      String(count).padEnd(7),
      `${(a / 1000).toFixed(2)} s`.padEnd(8),
      ...(there
        ? [
            `${(b / 1000).toFixed(2)} s`.padEnd(8),
            (a / b).toFixed(2).padEnd(6),
            judge(`the site as a command, ${count} slides`, a / b, LIMITS.build),
          ]
        : []),
    ];
    console.log(cells.join(" "));
  }
}

/** Milliseconds. */
async function time(
  command: string,
  args: readonly string[],
  more: Readonly<Record<string, string>> = {},
): Promise<number> {
  const env = { ...process.env, ...more };
  const begun = performance.now();
  const child = spawn(command, args, { cwd: home, env, shell, stdio: ["ignore", "ignore", 2] });
  await new Promise<void>((resolve, reject) => {
    child.on("error", reject);
    child.on("exit", (code) => {
      if (code === 0) resolve();
      else reject(new Error(`A measured command ended with ${code}: ${command} ${args.join(" ")}`));
    });
  });
  return performance.now() - begun;
}
