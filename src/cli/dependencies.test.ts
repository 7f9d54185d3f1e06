import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { home } from "./lesson-root.ts";
import { ACCEPTED, refusedIn } from "./refused-versions.ts";

const read = (name: string) => readFileSync(join(home, name), "utf8");
const {
  dependencies = {},
  devDependencies,
}: Record<string, Record<string, string>> = JSON.parse(read("package.json"));
const packages = { ...dependencies, ...devDependencies };

test("every dependency stands in CONTRIBUTING with its reason, and nothing else does", () => {
  const [, part = ""] = read("CONTRIBUTING.md").split("## Dependencies, and why");
  const rows = [...part.matchAll(/^\| (`.*`) \| \S.* \|$/gm)];
  const named = rows.flatMap(([, names = ""]) => names.split(", ").map((one) => one.slice(1, -1)));
  expect(named.toSorted()).toEqual(Object.keys(packages).toSorted());
});

test("every dependency has one version, the one that the lockfile holds", () => {
  const lock = JSON.parse(read("package-lock.json"));
  for (const [name, version] of Object.entries(packages)) {
    expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
    expect(lock.packages[`node_modules/${name}`].version, name).toBe(version);
    expect(lock.packages[`node_modules/${name}`].integrity, name).toMatch(/^sha512-/);
  }
});

test("the lockfile holds no version with a known hole", () => {
  expect(refusedIn(JSON.parse(read("package-lock.json")))).toEqual([]);
});

test("what is accepted all the same is really there, and would be refused", () => {
  const refused = refusedIn(JSON.parse(read("package-lock.json")), new Map());
  expect(refused.map((one) => one.split(":")[0]).toSorted()).toEqual([...ACCEPTED.keys()]);
});

test.each([
  ["node_modules/vite", "6.2.2", 1],
  ["node_modules/vite", "6.4.3", 0],
  ["node_modules/vite", "8.0.15", 1],
  ["node_modules/a/node_modules/js-yaml", "4.3.1", 1],
  ["node_modules/js-yaml", "3.15.2", 0],
  ["node_modules/image-size", "2.0.2", 1],
  ["node_modules/image-size", "2.1.0", 0],
  ["node_modules/yaml", "2.2.1", 1],
  ["node_modules/not-yaml", "2.2.1", 0],
])("a lockfile with %s %s holds %i refused", (path, version, count) => {
  expect(refusedIn({ packages: { [path]: { version } } })).toHaveLength(count);
});
