import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { LARGEST } from "../../exchange/import/read-bank.ts";
import { compile } from "../../lesson/lesson.ts";
import { sampleLesson } from "../../lesson/sample-lesson.ts";
import type { Diagnostic } from "../../markdown/diagnostic.ts";
import { Stop } from "../stop.ts";
import { checkChoice, readExportOptions, readImportOptions } from "./options.ts";
import { readText } from "./read-text.ts";

const folder = mkdtempSync(join(tmpdir(), "exchange-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(command: string, args: readonly string[], lesson?: string) {
  const env = lesson === undefined ? process.env : { ...process.env, LESSON: lesson };
  const done = spawnSync(process.execPath, ["--import", "tsx", `src/cli/${command}.ts`, ...args], {
    encoding: "utf8",
    env,
  });
  return { code: done.status, told: done.stderr.trim(), said: done.stdout.trim() };
}

const file = (name: string, bytes: string | Buffer) => {
  writeFileSync(join(folder, name), bytes);
  return join(folder, name);
};

const stopped = (read: () => unknown): Stop => {
  try {
    read();
  } catch (error) {
    if (error instanceof Stop) return error;
  }
  throw new Error("it did not stop");
};

describe("wrong use is one sentence and 2", () => {
  const all = "moodle, gift, qti, anki, csv, json";
  test.each<[(args: readonly string[]) => unknown, string, string]>([
    [
      readExportOptions,
      "--to gift",
      "Say what to write and where: --to moodle,gift,qti,anki,csv,json --out DIR.",
    ],
    [
      readExportOptions,
      "--out x",
      "Say what to write and where: --to moodle,gift,qti,anki,csv,json --out DIR.",
    ],
    [readExportOptions, "--to gift,word --out x", `--to takes ${all}; found "word".`],
    [
      readExportOptions,
      "--to gift,,qti --out x",
      '--to takes names with commas; found "gift,,qti".',
    ],
    [
      readExportOptions,
      "--to moodle --out x --plugins kprime",
      '--plugins takes multichoiceset, oumultiresponse; found "kprime".',
    ],
    [
      readExportOptions,
      "--to gift --out x --language ../en",
      '--language takes a language\'s tag, "en"; found "../en".',
    ],
    [
      readImportOptions,
      "--out x",
      "Say what to read and where to put it: npm run import -- FILE --out DIR.",
    ],
    [
      readImportOptions,
      "package.json --out src",
      "A new lesson goes into a new folder; src is there already.",
    ],
    [
      (args) => readText(args[0] ?? "", 9, []),
      "no-such.xml",
      "There is no file to read at no-such.xml.",
    ],
  ])("%o %s", (read, args, sentence) => {
    expect(stopped(() => read(args.split(" ")))).toMatchObject({ code: 2, message: sentence });
  });

  test("an objective or item that the lesson does not have", () => {
    const { lesson } = compile(sampleLesson());
    expect(stopped(() => checkChoice({ objectives: ["second"] }, lesson))).toMatchObject({
      ...{ code: 2, message: '--objective takes first; found "second".' },
    });
    expect(stopped(() => checkChoice({ items: ["colour", "sound"] }, lesson))).toMatchObject({
      ...{ code: 2, message: '--items takes ids of items; found "sound".' },
    });
    checkChoice({ objectives: ["first"], items: ["colour"] }, lesson);
  });
});

test.each<[string, Buffer, number, string]>([
  ["50 MB", Buffer.alloc(50_000_000, "a {=b}\n\n"), 1, "a bank holds at most 10 MB"],
  ["UTF-16", Buffer.from("\ufeff<quiz/>", "utf16le"), 1, "the file is text in UTF-8; found UTF-16"],
  [
    "Latin-1",
    Buffer.from("One {=a ~b}\n\nCaf\u00e9 {T}\n", "latin1"),
    3,
    "the file is text in UTF-8; found bytes that are none",
  ],
])("a file of %s is refused with its line", (name, bytes, line, message) => {
  const path = file(name, bytes);
  const found: Diagnostic[] = [];
  expect(readText(path, LARGEST, found)).toBeUndefined();
  expect(found).toMatchObject([{ file: path, line, message }]);
});

test("a refused file is told with its line, ends with 1, and nothing is written", () => {
  const path = file(
    "bomb.xml",
    '<?xml version="1.0"?>\n<!DOCTYPE quiz [<!ENTITY a "b">]>\n<quiz/>',
  );
  const out = join(folder, "refused");
  const { code, told, said } = run("import", [path, "--out", out]);
  expect({ code, said }).toStrictEqual({ code: 1, said: "" });
  expect(told).toMatch(/bomb\.xml:2: a document type, <!DOCTYPE, is not read.*\n1 mistake\.$/);
  expect(existsSync(out)).toBe(false);
}, 60_000);

test("a bank from elsewhere becomes a lesson that passes the check, and goes out as it came", () => {
  const bank = file(
    "bank.txt",
    "::One:: Which?\n{=a#Yes. ~b#No. ~c}\n\n::Two:: How many? {#3:1}\n\nWrite! {}\n",
  );
  const lesson = join(folder, "lesson");
  const read = run("import", [bank, "--out", lesson]);
  expect(read.told).toBe(
    `${bank}:6: question "Write!" is left out: it is an essay, and nobody marks one here (left-out, a warning)`,
  );
  expect(read.code).toBe(0);
  expect(readdirSync(join(lesson, "quiz")).toSorted()).toStrictEqual([
    "01-imported-questions.md",
    "key.json",
  ]);
  expect(run("check", [], lesson)).toMatchObject({ code: 0, told: "" });
  const out = join(folder, "out");
  const written = run("export", ["--to", "gift,json", "--out", out, "--items", "one"], lesson);
  expect(written.said.split("\n")).toStrictEqual([
    expect.stringMatching(/gift\.txt: 1 of 1 items carried whole; 0 with a change; 0 left out$/),
    expect.stringMatching(/bank\.json: 1 of 1 items carried whole; 0 with a change; 0 left out$/),
  ]);
  expect(readFileSync(join(out, "gift.txt"), "utf8")).toContain("\t~b#No.");
}, 120_000);
