import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { compile } from "../lesson/lesson.ts";
import { CHEMISTRY, CHEMISTRY_ASSETS } from "../lesson/sample-chemistry.ts";
import { handoutDocument } from "../paper/handout.ts";
import { slidesDocument } from "../paper/slides.ts";
import * as words from "../words/en.ts";
import { buildSite } from "./build-site.ts";
import { readAssets, readLesson } from "./read-lesson.ts";

let root = "";
beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), "chemistry-"));
  for (const [path, content] of [
    ...CHEMISTRY,
    ...[...CHEMISTRY_ASSETS].map(([path, { bytes }]) => [path, bytes] as const),
  ]) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  await buildSite(root);
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const page = (name: string) => readFileSync(join(root, "dist", name), "utf8");

describe("a lesson of another subject", () => {
  test("is read from disk as its author wrote it, photographs with their size", async () => {
    const [texts, assets] = [await readLesson(root), await readAssets(root)];
    expect(new Map(texts)).toEqual(new Map(CHEMISTRY));
    for (const [path, { bytes, size }] of CHEMISTRY_ASSETS) {
      expect(assets.get(path)?.size).toEqual(size);
      expect([...(assets.get(path)?.bytes ?? [])]).toEqual([...bytes]);
    }
    expect(compile(texts, assets).diagnostics).toEqual([]);
  });

  test.each([
    [
      "a photograph",
      '<img src="figures/lab%20bench.png" alt="A glass tube with two electrodes on a bench" width="96" height="64"',
    ],
    ["a formula in a line", "<math><mrow>"],
    ["a formula as a paragraph", '<math display="block"'],
    ["code in a line", '<code dir="ltr">count</code>'],
    ["a block of code", '<pre dir="ltr"><code class="language-python"># counts atoms\n'],
    ["a quote with its author", '<p class="credit">— Antoine Lavoisier'],
    ["a list in a list", "<li>In words:<ul>"],
    ["a table", '<th scope="col">Time (min)</th>'],
    ["a file to download", '<a href="files/measured%20values.csv">'],
  ])("presents %s", (_, html) => {
    expect(page("index.html")).toContain(html);
  });

  test("has no element with a style of its own, which the page's policy would refuse", () => {
    expect(page("index.html")).not.toMatch(/<[^>]* style=/);
  });

  test.each(["figures/lab bench.png", "files/measured values.csv"])("ships %s", (path) => {
    const copy = readFileSync(join(root, "dist", path));
    expect([...copy]).toEqual([...(CHEMISTRY_ASSETS.get(`slides/${path}`)?.bytes ?? [])]);
  });

  test("leads from the study page to its slides and files", () => {
    const study = page("study/index.html");
    expect(study).toContain('href="../index.html#formula"');
    expect(study).toContain('href="../files/measured%20values.csv"');
  });

  test.each([
    ["slides", slidesDocument],
    [
      "handout",
      (edition: Parameters<typeof slidesDocument>[0]) => handoutDocument(edition, "a4", true),
    ],
  ] as const)("prints its %s from one file", async (_, make) => {
    const { lesson } = compile(CHEMISTRY, CHEMISTRY_ASSETS);
    const { html } = await make({ ...lesson, words }, "light");
    expect(html).toContain('<img src="data:image/png;base64,iVBOR');
    expect(html).toMatch(/Content-Security-Policy" content="[^"]*img-src data:/);
    expect(html).toContain("<math");
    expect(html).toContain("# counts atoms");
    expect(html).not.toMatch(/(?:src|href)="(?!data:|#|https:)/);
  });
});
