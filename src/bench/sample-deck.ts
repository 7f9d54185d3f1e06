/** Lessons of any length, to measure with: made-up slides of the usual size, without a quiz. */
import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { home } from "../cli/lesson-root.ts";
import { buildSite } from "../site/build-site.ts";

const SENTENCE = "A newcomer finds the places taken and the message told before.";

/** Writes a lesson of `count` slides and returns its folder. */
export async function writeSampleDeck(count: number): Promise<string> {
  const root = join(home, ".cache/bench", `slides-${count}`);
  await rm(root, { recursive: true, force: true });
  await mkdir(join(root, "slides"), { recursive: true });
  await writeFile(join(root, "slides/01-sample.md"), sampleChapter(count));
  return root;
}

/** Builds a lesson of `count` slides and returns the folder of its site. */
export async function buildSampleDeck(count: number): Promise<string> {
  const root = await writeSampleDeck(count);
  await buildSite(root);
  return join(root, "dist");
}

function sampleChapter(count: number): string {
  const slides = Array.from({ length: count }, (_, index) => {
    const n = index + 1;
    return `## Slide ${n} makes one claim in a few words {#slide-${n} source="1 2" minutes=1.5}

${SENTENCE} This is the ${n}th.

- The first of three points, number ${n * 3}
- The second, which is a little longer than the first
- The third and last

Note:

**Say.** ${SENTENCE} ${SENTENCE} Slide ${n} is about this and nothing else.

**Ask, 1 min.** What would you expect to see next, after slide ${n}, and why? ${SENTENCE}
`;
  });
  return `---\ntitle: A sample of ${count} slides\n---\n\n# Sample\n\n${slides.join("\n---\n\n")}`;
}
