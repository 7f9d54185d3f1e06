/**
 * How long `npm run grade` takes, and how much memory a student more costs it. The command runs in a
 * small heap, so that what it has let go of is not counted, and tells its own peak as it ends.
 */
import { spawnSync } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { home } from "../cli/lesson-root.ts";
import type { KeyedItem } from "../quiz/keyed-item.ts";
import { pcg32, type Random } from "../quiz/random/pcg32.ts";
import { askedFingerprint } from "../quiz/responses/asked-fingerprint.ts";
import { loadEdition } from "../site/load-edition.ts";
import { judge, LIMITS } from "./limits.ts";

const CLASSES = [1_000, 10_000] as const;
/** In megabytes, of which the command itself needs more than half. */
const HEAP = ["--max-old-space-size=32", "--max-semi-space-size=1"];
const TELL = 'process.on("exit",()=>console.log("peak",process.resourceUsage().maxRSS))';

/** Prints time and peak memory of `grade` for both classes; what a file more takes is held to its limit. */
export async function benchGrading(): Promise<void> {
  console.log("\nResponse files of this lesson, graded");
  console.log("files    time     peak    a file more  limit");
  const root = await mkdtemp(join(tmpdir(), "bench-grading-"));
  let [before, filesBefore] = [Number.NaN, 0];
  for (const count of CLASSES) {
    await writeClass(join(root, String(count)), count);
    const { seconds, peak } = grade(join(root, String(count)), join(root, "marks"));
    const more = (peak - before) / (count - filesBefore);
    const judged = Number.isNaN(more)
      ? ""
      : `${more.toFixed(0)} bytes`.padEnd(12) +
        judge("bytes of memory for a response file more", more, LIMITS.gradedFile);
    console.log(
      `${String(count).padEnd(8)} ${seconds.toFixed(1)} s`.padEnd(17),
      `${(peak / 2 ** 20).toFixed(0)} MB `,
      judged,
    );
    [before, filesBefore] = [peak, count];
  }
  await rm(root, { recursive: true, force: true });
}

/** @throws Error where the command does not grade all. */
function grade(folder: string, out: string): { seconds: number; peak: number } {
  const tell = `data:text/javascript,${encodeURIComponent(TELL)}`;
  const words = [...HEAP, "--import", "tsx", "--import", tell, "src/cli/grade.ts"];
  const begun = performance.now();
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [...words, join(folder, "*.json"), "--out", out],
    { cwd: home, encoding: "utf8" },
  );
  const seconds = (performance.now() - begun) / 1000;
  if (status !== 0) throw new Error(`The bench could not grade: ${stderr}`);
  return { seconds, peak: 1024 * Number(/^peak (\d+)/m.exec(stdout)?.[1]) };
}

async function writeClass(folder: string, count: number): Promise<void> {
  const { edition } = await loadEdition(home);
  const questions = askedFingerprint(edition.questions.map(({ item }) => item));
  const random = pcg32(2016n, 831n);
  await mkdir(folder);
  for (let at = 0; at < count; at += 1) {
    const responses = Object.fromEntries(
      edition.questions.map(({ keyed }) => [keyed.id, respond(keyed, random)]),
    );
    const student = `Student ${at}`;
    const file = { format: "lesson-responses", version: 1, questions, student, responses };
    await writeFile(join(folder, `${at}.json`), JSON.stringify(file));
  }
}

/** Right half the time. */
function respond(item: KeyedItem, random: Random): unknown {
  const right = random.below(2) === 0;
  switch (item.type) {
    case "numeric":
      return right ? String(item.correct) : String(random.below(40));
    case "short-text":
      return right ? (item.correct[0] ?? "") : `word ${random.below(1000)}`;
    case "single":
    case "true-false":
      return item.options[random.below(item.options.length)] ?? "";
    default:
      return right ? item.correct : {};
  }
}
