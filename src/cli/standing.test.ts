import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, test, vi } from "vitest";
import { build } from "./build-command.ts";
import { copyNewLesson } from "./copy-new-lesson.ts";
import { lessonRoot } from "./lesson-root.ts";
import { Stop } from "./stop.ts";

const folder = mkdtempSync(join(tmpdir(), "standing-"));
const file = join(folder, "a file");
writeFileSync(file, "");
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("a file in the place of a folder is told, and nothing is written", () => {
  beforeEach(() => vi.unstubAllEnvs());
  const commands = {
    build: (path: string) => build(folder, { out: path }),
    new: async (path: string) => copyNewLesson(path),
    LESSON: async (path: string) => {
      vi.stubEnv("LESSON", path);
      lessonRoot();
    },
  };
  const paths = [file, join(file, "dist"), join(file, "deep", "dist")];
  test.each(
    Object.entries(commands).flatMap(([name, run]) =>
      paths.map((path) => ({ name, run, path: path.slice(folder.length) })),
    ),
  )("$name, $path", async ({ run, path }) => {
    await expect(run(join(folder, path))).rejects.toThrow(Stop);
  });
});
