import { spawnSync } from "node:child_process";
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { SAMPLE_URDU } from "../lesson/sample-urdu.ts";
import { askedFingerprint } from "../quiz/responses/asked-fingerprint.ts";
import { loadEdition } from "../site/load-edition.ts";
import { home } from "./lesson-root.ts";

let root: string;
let questions: string;

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), "grade-"));
  for (const [path, text] of SAMPLE_URDU) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  const { edition } = await loadEdition(root);
  questions = askedFingerprint(edition.questions.map(({ item }) => item));
});

const RIGHT = {
  ...{ single: "a", true: "a", many: ["a", "b"], pairs: { a: "1", b: "2" } },
  ...{ order: ["b", "c", "a"], count: "4", name: "سردی" },
};

function hand(name: string, student: string, responses: object, change: object = {}): string {
  const path = join(root, name);
  const file = { format: "lesson-responses", version: 1, questions, student, responses, ...change };
  writeFileSync(path, JSON.stringify(file));
  return path;
}

function grade(args: readonly string[]) {
  const words = ["--import", "tsx", "src/cli/grade.ts", ...args];
  const env = { ...process.env, LESSON: root };
  return spawnSync(process.execPath, words, { cwd: home, encoding: "utf8", env });
}

const EVIL = '=HYPERLINK("http://x","y")<script>alert(1)</script>\u001b[2J\u202e';

test("a class is graded, and what students typed is text in every file", () => {
  const files = [
    hand("one.json", "Zoë", RIGHT),
    hand("two.json", EVIL, { ...RIGHT, single: "b", name: EVIL, pairs: { a: "1", b: "3" } }),
    hand("blank.json", "@nobody", {}),
  ];
  const out = join(root, "marks");
  const { status, stdout, stderr } = grade([...files, "--out", out]);
  expect({ status, stderr }).toEqual({ status: 0, stderr: expect.not.stringContaining("    at ") });
  expect(stdout).toContain("3 graded, 0 refused");
  expect(readdirSync(out).toSorted()).toEqual(["grades.csv", "grades.json", "report.html"]);
  const { students } = JSON.parse(readFileSync(join(out, "grades.json"), "utf8"));
  // Seven items of one mark: all; without single, name and one pair of two; none.
  expect(students.map((one: { marks: number }) => one.marks)).toEqual([7, 4.5, 0]);
  const csv = readFileSync(join(out, "grades.csv"), "utf8");
  expect(csv.split("\r\n").filter((row) => /^[\ufeff"]*[=+@-]/.test(row))).toEqual([]);
  const report = readFileSync(join(out, "report.html"), "utf8");
  const json = readFileSync(join(out, "grades.json"), "utf8");
  for (const text of [csv, json, report]) {
    for (const sign of ["\u001b", "\u009b", "\u202e"]) expect(text).not.toContain(sign);
  }
  for (const text of [json, report]) expect(text).not.toContain("<script");
  expect(students[1].student).toBe(EVIL);
  expect(report).toContain("Content-Security-Policy");
});

test("a bad file is named with its reason, the rest are graded, and the command ends with 1", ({
  task,
}) => {
  writeFileSync(join(root, "binary.json"), Buffer.from([0xff, 0xfe, 0x00, 0x89]));
  writeFileSync(join(root, "large.json"), "x".repeat(1_000_001));
  writeFileSync(join(root, "utf16.json"), Buffer.from("\ufeff{}", "utf16le"));
  mkdirSync(join(root, "folder"), { recursive: true });
  symlinkSync("loop.json", join(root, "loop.json"));
  symlinkSync("/dev/zero", join(root, "endless.json"));
  spawnSync("mkfifo", [join(root, "pipe.json")]); // nobody ever writes into it
  const unnamed = Buffer.concat([Buffer.from(`${root}/latin-`), Buffer.from([0xeb])]);
  writeFileSync(unnamed, "{}");
  const bad = {
    "binary.json": "it is no text in UTF-8",
    "large.json": "it is larger than any response",
    "utf16.json": "it is no text in UTF-8",
    folder: "it is a folder",
    "loop.json": "its links go round in a circle",
    "endless.json": "it is no ordinary file",
    "pipe.json": "it is no ordinary file",
    "latin-*": "its name is no text in UTF-8: rename it",
    "missing.json": "there is no such file",
    "other.json": "it answers other questions than these",
    "odd\u001bname.json": "it is not of version 1",
  };
  hand("other.json", "A", {}, { questions: "0".repeat(64) });
  hand("odd\u001bname.json", "A", {}, { version: 9 });
  const out = join(root, "some");
  const paths = Object.keys(bad).map((name) => join(root, name));
  const { status, stdout, stderr } = grade([...paths, hand("good.json", "B", RIGHT), "--out", out]);
  expect(status).toBe(1);
  expect(stdout).toContain("1 graded, 11 refused");
  for (const reason of Object.values(bad)) expect(stderr).toContain(`:1: ${reason}\n`);
  expect(stderr).not.toContain("\u001b");
  expect(readdirSync(out)).toHaveLength(3);
  Object.assign(task.meta, {
    figure: `${paths.length} files that are none given to the grading command, each named with its reason`,
  });
});

test("a pattern names more files than a command line holds, each once", () => {
  for (let n = 0; n < 30; n += 1) hand(`class-${n}.json`, `Student ${n}`, RIGHT);
  const words = [join(root, "class-*.json"), join(root, "class-1.json")];
  const { stdout } = grade([...words, "--out", join(root, "class")]);
  expect(stdout).toContain("30 graded, 0 refused");
  const none = grade([join(root, "no-*.json"), "--out", join(root, "class")]);
  expect(none.stderr).toContain("no-*.json:1: there is no such file");
});

test("answers that stand where the marks are to stand are left alone", () => {
  const folder = join(root, "marked");
  mkdirSync(folder);
  const path = hand("marked/grades.json", "A", RIGHT);
  const before = readFileSync(path, "utf8");
  const { status, stderr } = grade([hand("marked/a.json", "B", RIGHT), path, "--out", folder]);
  expect(status).toBe(2);
  expect(stderr).toContain("name another folder");
  expect(readdirSync(folder).toSorted()).toEqual(["a.json", "grades.json"]);
  expect(readFileSync(path, "utf8")).toBe(before);
});

test("where the marks cannot be written, nothing is half-written", () => {
  const file = hand("taken", "A", RIGHT);
  const { status, stderr } = grade([file, "--out", join(file, "marks")]);
  expect(status).toBe(1);
  expect(stderr).toMatch(/^The files cannot be written to .*\n$/);
  const folder = join(root, "half");
  mkdirSync(join(folder, "report.html"), { recursive: true });
  expect(grade([file, "--out", folder]).status).toBe(1);
  expect(readdirSync(folder)).toEqual(["report.html"]);
});

test("where no file is sound nothing is written", () => {
  const out = join(root, "none");
  const { status, stderr } = grade([join(root, "missing.json"), "--out", out]);
  expect(status).toBe(1);
  expect(stderr).toContain("0 graded, 1 refused: nothing is written.");
  expect(readdirSync(root)).not.toContain("none");
});

test.each([
  [["--out", "marks"], "Name the response files to grade; found none."],
  [["one.json"], "Name a folder for the marks with --out."],
  [["one.json", "--to", "x"], "Unknown option '--to'"],
])("%j is told in one sentence", (args, said) => {
  const { status, stderr } = grade(args);
  expect(status).toBe(2);
  expect(stderr).toContain(said);
  expect(stderr.trim().split("\n")).toHaveLength(1);
});
