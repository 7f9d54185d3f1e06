import { mkdir, mkdtemp, readdir, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { Stop } from "../stop.ts";
import { writeAll } from "./write.ts";

const files = new Map([
  ["a.pdf", Buffer.from("new a")],
  ["b.pdf", Buffer.from("new b")],
]);

test("all files are written, into a folder made for them", async () => {
  const folder = join(await mkdtemp(join(tmpdir(), "write-")), "dist/pdf");
  await writeAll(folder, files);
  expect((await readdir(folder)).toSorted()).toEqual(["a.pdf", "b.pdf"]);
  expect(await readFile(join(folder, "b.pdf"), "utf8")).toBe("new b");
});

test("where one cannot be written the old ones stay, and nothing lies beside them", async () => {
  const folder = await mkdtemp(join(tmpdir(), "write-"));
  await writeFile(join(folder, "a.pdf"), "old a");
  await mkdir(join(folder, `.b.pdf.${process.pid}.part`)); // in the second file's way
  await expect(writeAll(folder, files)).rejects.toThrow(Stop);
  expect(await readFile(join(folder, "a.pdf"), "utf8")).toBe("old a");
  expect((await readdir(folder)).filter((name) => name.startsWith(".a"))).toEqual([]);
});
