import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { beforeEach, expect, test } from "vitest";
import { sourceDigest } from "./digest.mjs";
import { type Keeping, keptShell } from "./kept-shell.ts";
import type { Shell, ShellKind } from "./shell.ts";

let folder = "";
let words = "";
let source = "";
let built = 0;
const keeping: Keeping = {
  get folder() {
    return join(folder, "shells");
  },
  source: () => source,
  build: async (): Promise<Shell> => {
    built += 1;
    const files: Shell["files"] = new Map<string, string | Uint8Array>([
      ["index.html", `<p>${built}</p>`],
      ["a.woff2", Uint8Array.of(0, 255, 10)],
    ]);
    return { files, first: "1", worker: "2", offline: "a.js" };
  },
};
const get = (kind: Partial<ShellKind> = {}) =>
  keptShell({ words, keyless: false, single: undefined, ...kind }, keeping);
const page = ({ files }: Shell) => String(files.get("index.html"));

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "shells-"));
  words = join(folder, "words.ts");
  writeFileSync(words, "export const pages = {};");
  [source, built] = ["one", 0];
});

test("a shell is built once, and comes back as it was", async () => {
  const first = await get();
  const again = await get();
  expect(built).toBe(1);
  expect(page(again)).toBe("<p>1</p>");
  expect([...(again.files.get("a.woff2") ?? [])]).toEqual([0, 255, 10]);
  expect({ ...again, files: [] }).toEqual({ ...first, files: [] });
});

test.each<Partial<ShellKind>>([
  { keyless: true },
  { single: "index.html" },
  { single: "study/index.html" },
])("for %o there is a shell of its own", async (kind) => {
  await get();
  expect(page(await get(kind))).toBe("<p>2</p>");
});

test("changed scripts and changed words make a new shell", async () => {
  await get();
  writeFileSync(words, "export const pages = { a: 1 };");
  expect(page(await get())).toBe("<p>2</p>");
  source = "two";
  expect(page(await get())).toBe("<p>3</p>");
});

test.each<[string, (bytes: Buffer) => Uint8Array]>([
  ["is cut short", (bytes) => bytes.subarray(0, bytes.length - 5)],
  ["is empty", () => Buffer.of()],
  [
    "has another letter",
    (bytes) => Buffer.from(bytes.toString("latin1").replace("<p>1", "<p>7"), "latin1"),
  ],
  ["is something else", () => Buffer.from("{}")],
])("a kept shell that %s is not used, and made anew", async (_, damage) => {
  await get();
  const [name = ""] = readdirSync(keeping.folder);
  const path = join(keeping.folder, name);
  const whole = readFileSync(path);
  writeFileSync(path, damage(whole));
  expect(readFileSync(path).equals(whole)).toBe(false);
  expect(page(await get())).toBe("<p>2</p>");
  expect(page(await get())).toBe("<p>2</p>");
});

test("builds that run at once do each other no harm, and leave one whole shell", async () => {
  const pages = (await Promise.all([get(), get(), get()])).map(page);
  expect(pages).toEqual(["<p>1</p>", "<p>2</p>", "<p>3</p>"]);
  expect(readdirSync(keeping.folder)).toHaveLength(1);
  expect(pages).toContain(page(await get()));
});

test("what scripts have become others is swept away, and what was begun for them", async () => {
  await get();
  writeFileSync(join(keeping.folder, "one-kind.begun"), "…");
  source = "two";
  await get();
  await get({ keyless: true });
  expect(readdirSync(keeping.folder).every((name) => name.startsWith("two-"))).toBe(true);
  expect(readdirSync(keeping.folder)).toHaveLength(2);
});

test("where scripts are saved while a shell is built, it is not kept", async () => {
  const saved = { ...keeping, folder: keeping.folder, source: () => `${source}${built}` };
  await keptShell({ words, keyless: false, single: undefined }, saved);
  expect(() => readdirSync(keeping.folder)).toThrow();
});

test("where none can be kept, a build has one all the same", async () => {
  writeFileSync(join(folder, "shells"), "no folder");
  expect(page(await get())).toBe("<p>1</p>");
  expect(page(await get())).toBe("<p>2</p>");
});

function repository(): string {
  const root = mkdtempSync(join(tmpdir(), "sources-"));
  mkdirSync(join(root, "src/web/deep"), { recursive: true });
  writeFileSync(join(root, "src/web/deep/a.ts"), "1");
  writeFileSync(join(root, "package-lock.json"), "{}");
  return root;
}

test.each<[string, string | undefined, boolean]>([
  ["src/web/deep/a.ts", "2", true],
  ["src/web/deep/a.ts", undefined, true],
  ["src/web/theme/new.css", "a {}", true],
  ["src/words/ur.ts", "1", true],
  ["src/quiz/deep/key.schema.json", "{}", true],
  ["package-lock.json", "{ }", true],
  ["src/web/deep/a.test.ts", "2", false],
  ["src/cli/run.mjs", "2", true],
  ["slides/01.md", "# A", false],
  [".cache/shells/one", "2", false],
])("after a change to %s (%s) there is a new name: %s", (path, text, changed) => {
  const root = repository();
  const before = sourceDigest(root);
  expect(sourceDigest(`${root}/`)).toBe(before);
  mkdirSync(dirname(join(root, path)), { recursive: true });
  if (text === undefined) rmSync(join(root, path));
  else writeFileSync(join(root, path), text);
  expect(sourceDigest(root) !== before).toBe(changed);
});
