import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { home } from "./lesson-root.ts";

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
