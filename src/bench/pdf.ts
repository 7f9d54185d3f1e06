/**
 * How long `slides.pdf` takes and how much memory, from the Markdown to the finished file, beside
 * printing the same page, ready made, with the same browser and without tags or bookmarks.
 *
 * Both are whole commands in a process of their own, started alike, and both shut the browser down
 * before they end. They take turns, so that the machine's own drift touches both; the ratio is the
 * median of theirs, pair by pair. Memory is taken in a run of its own.
 */
import { spawn } from "node:child_process";
import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { home } from "../cli/lesson-root.ts";
import { slidesDocument } from "../paper/slides.ts";
import { loadEdition } from "../site/load-edition.ts";
import { judge, LIMITS } from "./limits.ts";
import { memoryOf } from "./memory.ts";
import { writeSampleDeck } from "./sample-deck.ts";
import { median } from "./statistics.ts";

const DECKS = [
  { count: 24, rounds: 9 },
  { count: 100, rounds: 9 },
  { count: 1000, rounds: 7 },
] as const;

/** Prints a row a size of deck: seconds and megabytes, each with its ratio. */
export async function benchPdf(): Promise<void> {
  console.log("\nslides.pdf, ours beside printing the same page untagged (static)");
  console.log("slides    ours    static  ratio   ours, peak  static, peak  ratio  limit");
  for (const { count, rounds } of DECKS) {
    const root = await writeSampleDeck(count);
    const page = join(root, "static.html");
    const { edition } = await loadEdition(root);
    await writeFile(page, (await slidesDocument(edition, "light")).html);
    const ours = ["--import", "tsx", "src/cli/pdf.ts", "--only", "slides"];
    const limit = ["--import", "tsx", "src/bench/static-page.ts", page, `${page}.pdf`];
    const times: { ours: number; limit: number }[] = [];
    for (let round = 0; round <= rounds; round += 1) {
      const pair = { ours: await time(ours, root), limit: await time(limit, root) };
      if (round > 0) times.push(pair); // the first warms the disk up
    }
    const [a, b] = [median(times.map((t) => t.ours)), median(times.map((t) => t.limit))];
    const ratio = median(times.map((pair) => pair.ours / pair.limit));
    const [m, n] = [await peak(ours, root), await peak(limit, root)];
    const cells = [
      String(count).padEnd(6),
      `${a.toFixed(0)} ms`.padStart(8),
      `${b.toFixed(0)} ms`.padStart(8),
      ratio.toFixed(2).padStart(6),
      `${(m / 2 ** 20).toFixed(0)} MB`.padStart(11),
      `${(n / 2 ** 20).toFixed(0)} MB`.padStart(12),
      (m / n).toFixed(2).padStart(6),
      ` ${judge(`slides.pdf, ${count} slides`, ratio, LIMITS.pdf[count])}`,
    ];
    console.log(cells.join(" "));
    await rm(root, { recursive: true, force: true });
  }
}

function start(args: readonly string[], root: string) {
  const env = { ...process.env, LESSON: root };
  const child = spawn(process.execPath, args, { cwd: home, env, stdio: ["ignore", "ignore", 2] });
  const ended = new Promise<void>((resolve, reject) => {
    child.on("error", reject);
    child.on("exit", (code) => {
      if (code === 0) resolve();
      else reject(new Error(`A measured command ended with ${code}: ${args.join(" ")}`));
    });
  });
  return { child, ended };
}

async function time(args: readonly string[], root: string): Promise<number> {
  const begun = performance.now();
  await start(args, root).ended;
  return performance.now() - begun;
}

async function peak(args: readonly string[], root: string): Promise<number> {
  const { child, ended } = start(args, root);
  let most = Number.NaN;
  const look = () => {
    const now = child.pid === undefined ? undefined : memoryOf(child.pid);
    if (now !== undefined) most = Math.max(Number.isNaN(most) ? 0 : most, now);
  };
  const timer = setInterval(look, 30);
  await ended.finally(() => clearInterval(timer));
  return most;
}
