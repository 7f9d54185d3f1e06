import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { sampleLesson } from "../lesson/sample-lesson.ts";
import { buildSite } from "./build-site.ts";
import { swapFolder } from "./swap-folder.ts";

/** Writes the sample lesson into a new folder of that name. */
function lessonAt(name: string, files = sampleLesson()): string {
  const root = join(mkdtempSync(join(tmpdir(), "build-")), name);
  for (const [path, text] of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

/** The text of every file, by its path, in order. */
function contents(folder: string): Map<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
  const files = names
    .map((name) => name.replaceAll("\\", "/"))
    .filter((name) => /\.\w+$/.test(name));
  return new Map(
    files.toSorted().map((name) => [name, readFileSync(join(folder, name), "latin1")]),
  );
}

test.each(["C# course, 100% ready?", "سبق a&b '1'", "Über #2 [neu] + 50%20"])(
  "a lesson's folder may be called %s",
  async (name) => {
    const root = lessonAt(name);
    await buildSite(root);
    expect(readdirSync(join(root, "dist")).toSorted()).toEqual([
      "assets",
      "index.html",
      "site.webmanifest",
      "speaker",
      "study",
      "worker.js",
    ]);
    expect(readFileSync(join(root, "dist/index.html"), "utf8")).toContain("A sample");
    expect(readdirSync(root).toSorted()).toEqual(["dist", "quiz", "slides"]);
  },
);

test("a build that fails, by a mistake or on the way, leaves the last site as it was", async () => {
  const root = lessonAt("lesson");
  mkdirSync(join(root, "dist/pdf"), { recursive: true });
  writeFileSync(join(root, "dist/index.html"), "the last one");
  writeFileSync(join(root, "dist/pdf/slides.pdf"), "printed");
  const words = join(root, "words.ts");
  writeFileSync(words, "export const pages = {};");
  await expect(buildSite(root, { words })).rejects.toThrow();
  writeFileSync(join(root, "slides/02-more.md"), "# No slides\n\n## A {#a}\n");
  await expect(buildSite(root)).rejects.toThrow(/slides\/02-more\.md:3: /);
  expect(readFileSync(join(root, "dist/index.html"), "utf8")).toBe("the last one");
  expect(readdirSync(root).toSorted()).toEqual(["dist", "quiz", "slides", "words.ts"]);
});

test("two sites that are built at once, side by side, are both whole", async () => {
  const root = lessonAt("lesson");
  const outs = ["one", "two"].map((name) => join(root, name));
  await Promise.all(outs.map((out) => buildSite(root, { out })));
  const [one, two] = outs.map(contents);
  expect(one?.size).toBeGreaterThan(10);
  expect(one).toEqual(two);
  expect(readdirSync(root).toSorted()).toEqual(["one", "quiz", "slides", "two"]);
});

test("what is one lesson's own is in no other's site: they share all but pages and the list of files", async () => {
  const canary = (text: string) =>
    text.replace(/title: .*/, "title: canary").replaceAll("?", " canary?");
  const marked = [...sampleLesson()].map(([path, text]) => [path, canary(text)] as const);
  const [one, two] = [lessonAt("one", new Map(marked)), lessonAt("two")];
  await buildSite(one);
  await buildSite(two);
  const [theirs, ours] = [contents(join(one, "dist")), contents(join(two, "dist"))];
  expect([...theirs.keys()]).toEqual([...ours.keys()]);
  const different = [...ours].filter(([name, text]) => theirs.get(name) !== text);
  expect(different.map(([name]) => name)).toEqual([
    ...["index.html", "site.webmanifest", "speaker/index.html", "study/index.html", "worker.js"],
  ]);
  expect(theirs.get("study/index.html")).toContain("canary?");
  expect([...ours].filter(([, text]) => text.includes("canary"))).toEqual([]);
});

test("the worker keeps every file but itself, an author's pages to download too", async () => {
  const root = lessonAt("lesson");
  mkdirSync(join(root, "slides/files"), { recursive: true });
  writeFileSync(join(root, "slides/files/table.html"), "<p>{{title}}</p>");
  await buildSite(root);
  const site = contents(join(root, "dist"));
  const [, list = ""] = /LESSON_FILES=({.*?})/.exec(site.get("worker.js") ?? "") ?? [];
  const listed = Object.keys(JSON.parse(list));
  expect(listed).toEqual([...site.keys()].filter((name) => name !== "worker.js"));
  expect(site.get("files/table.html")).toBe("<p>{{title}}</p>");
});

test("a new site takes the old one's place, and the PDFs stay", async () => {
  const root = lessonAt("lesson");
  mkdirSync(join(root, "dist/pdf"), { recursive: true });
  writeFileSync(join(root, "dist/old.html"), "old");
  writeFileSync(join(root, "dist/pdf/slides.pdf"), "printed");
  const out = join(root, "dist");
  await buildSite(root, { out });
  expect(existsSync(join(out, "old.html"))).toBe(false);
  expect(readFileSync(join(out, "pdf/slides.pdf"), "utf8")).toBe("printed");
});

test("a folder that cannot take the place of another changes nothing", () => {
  const above = mkdtempSync(join(tmpdir(), "swap-"));
  mkdirSync(join(above, "site/pdf"), { recursive: true });
  expect(() => swapFolder(join(above, "missing"), join(above, "site"), ["pdf"])).toThrow();
  expect(readdirSync(above)).toEqual(["site"]);
  expect(readdirSync(join(above, "site"))).toEqual(["pdf"]);
});
