import { mkdir, mkdtemp, readdir, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { Stop } from "./stop.ts";
import { writeAll } from "./write-all.ts";

const files = new Map([
  ["a.pdf", Buffer.from("new a")],
  ["b.pdf", Buffer.from("new b")],
]);

test("all files are written, into a folder made for them", async () => {
  const folder = join(await mkdtemp(join(tmpdir(), "write-")), "dist/pdf");
  writeAll(folder, files);
  expect((await readdir(folder)).toSorted()).toEqual(["a.pdf", "b.pdf"]);
  expect(await readFile(join(folder, "b.pdf"), "utf8")).toBe("new b");
});

test.each([
  ["half-way", `.b.pdf.${process.pid}.part`],
  ["at the last step", "b.pdf"],
])(
  "where one cannot be written, %s, the old ones stay and nothing lies beside them",
  async (_, inTheWay) => {
    const folder = await mkdtemp(join(tmpdir(), "write-"));
    await writeFile(join(folder, "a.pdf"), "old a");
    await mkdir(join(folder, inTheWay));
    expect(() => writeAll(folder, files)).toThrow(Stop);
    expect(await readFile(join(folder, "a.pdf"), "utf8")).toBe("old a");
    expect((await readdir(folder)).toSorted()).toEqual(["a.pdf", inTheWay].toSorted());
  },
);

test("new files take the place of old ones, which are gone", async () => {
  const folder = await mkdtemp(join(tmpdir(), "write-"));
  await writeFile(join(folder, "a.pdf"), "old a");
  writeAll(folder, files);
  expect(await readFile(join(folder, "a.pdf"), "utf8")).toBe("new a");
  expect((await readdir(folder)).toSorted()).toEqual(["a.pdf", "b.pdf"]);
});
