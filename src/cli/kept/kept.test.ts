import { spawnSync } from "node:child_process";
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { beforeEach, expect, test } from "vitest";
import { sampleLesson } from "../../lesson/sample-lesson.ts";
import { buildSite } from "../../site/build-site.ts";
import { sourceDigest } from "../../site/shell/digest.mjs";
import { pages } from "../../words/sample-urdu.ts";
import { home } from "../lesson-root.ts";
import { keptCommand } from "./find.mjs";
import { keepCommands } from "./keep.ts";

/** A repository with one source and, kept for it, one command. */
let root = "";
let kept = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "kept-"));
  mkdirSync(join(root, "src/cli"), { recursive: true });
  writeFileSync(join(root, "src/cli/check.ts"), "console.log(import.meta.url);");
  for (const name of ["build", "export", "grade", "pdf", "start"])
    cpSync(join(root, "src/cli/check.ts"), join(root, `src/cli/${name}.ts`));
  writeFileSync(join(root, "package.json"), "{}");
  writeFileSync(join(root, "package-lock.json"), "{}");
});

test("a command is found once it is kept, and knows the place of its source", async () => {
  expect(keptCommand(root, "cli/check")).toBeUndefined();
  await keepCommands(root);
  kept = keptCommand(root, "cli/check") ?? "";
  const { stdout } = spawnSync(process.execPath, [kept], { encoding: "utf8" });
  expect(stdout.trim()).toMatch(/^file:.*\/src\/cli\/check\.ts$/);
  expect(keptCommand(root, "cli/test")).toBeUndefined();
});

test.each<[string, () => void]>([
  ["a source has changed", () => appendFileSync(join(root, "src/cli/check.ts"), "\n")],
  ["there is a new source", () => writeFileSync(join(root, "src/new.ts"), "")],
  ["a package has changed", () => writeFileSync(join(root, "package-lock.json"), "{ }")],
  ["it was written to", () => appendFileSync(kept, " ")],
  ["it is gone", () => rmSync(kept)],
  ["the list of its files is gone", () => rmSync(join(dirname(kept), "sums.json"))],
])("it is not run where %s; and once it is kept anew, it is", async (_, change) => {
  await keepCommands(root);
  kept = keptCommand(root, "cli/check") ?? "";
  expect(basename(kept)).toBe("check.mjs");
  change();
  expect(keptCommand(root, "cli/check")).toBeUndefined();
  await keepCommands(root);
  expect(readFileSync(keptCommand(root, "cli/check") ?? "", "utf8")).toContain("console.log");
});

test("a kept command can speak a language whose words are not in it", async () => {
  const [loader, words] = ["site/load-words", "words/sample-urdu"].map((name) =>
    join(home, `src/${name}.ts`),
  );
  const code = `import { loadWords } from ${JSON.stringify(loader)};
    loadWords(process.argv[2]).then(({ pages }) => console.log(pages.toDeck));`;
  writeFileSync(join(root, "src/cli/check.ts"), code);
  symlinkSync(join(home, "node_modules"), join(root, "node_modules"), "junction");
  await keepCommands(root);
  const args = [keptCommand(root, "cli/check") ?? "", words ?? ""];
  const { stdout } = spawnSync(process.execPath, args, { encoding: "utf8" });
  expect(stdout.trim()).toBe(pages.toDeck);
});

test("a kept `build` makes the site that the sources make", async () => {
  for (const [path, text] of sampleLesson()) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  await buildSite(root, { out: "expected" });
  await keepCommands(home);
  const script = keptCommand(home, "cli/build") ?? "";
  const env = { ...process.env, LESSON: root };
  const { status, stderr } = spawnSync(process.execPath, [script], { env, encoding: "utf8" });
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  const sources = sourceDigest(home);
  const shells = readdirSync(join(home, ".cache/shells"));
  expect(shells.filter((name) => !name.startsWith(sources))).toEqual([]); // both go by one name
  for (const name of ["index.html", "study/index.html", "speaker/index.html", "worker.js"]) {
    const read = (site: string) => readFileSync(join(root, site, name), "utf8");
    expect(read("dist") === read("expected"), name).toBe(true);
  }
});
