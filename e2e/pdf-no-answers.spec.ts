import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { expect, test } from "playwright/test";
import { itemIds } from "./lesson.ts";
import {
  everyByte,
  filesIn,
  freshFolder,
  home,
  type Printed,
  read,
  runPdf,
  walk,
} from "./printed.ts";

test.describe.configure({ mode: "default" });

interface Entry {
  correct: string | number | string[] | Record<string, string>;
  explanation: string;
  evidence: { facts: string[] }[];
  distractors?: Record<string, string>;
}
interface Key {
  answers: Record<string, Entry>;
}

let plain: Buffer;
let planted: Buffer;
let plantedKey: Buffer;

/** A copy of the lesson whose key says something else, everywhere. */
function plant(): string {
  const lesson = freshFolder("planted");
  for (const part of ["slides", "quiz"]) {
    cpSync(`${home}${part}`, `${lesson}${part}`, { recursive: true });
  }
  const path = `${lesson}quiz/key.json`;
  const key: Key = JSON.parse(readFileSync(path, "utf8"));
  for (const [index, entry] of Object.values(key.answers).entries()) change(entry, index);
  writeFileSync(path, JSON.stringify(key));
  return lesson;
}

/** Another answer than the right one, and a word for each item that stands nowhere else. */
function change(entry: Entry, index: number): void {
  const canary = `canary${index}zq`;
  entry.explanation = `${canary} explains`;
  for (const proof of entry.evidence) proof.facts = [`${canary} fact`];
  const { correct, distractors } = entry;
  if (typeof correct === "number") entry.correct = 7_700_000 + index;
  else if (typeof correct === "string") {
    const [other = correct] = Object.keys(distractors ?? {});
    entry.correct = other;
    entry.distractors = { [correct]: `${canary} reason` };
    for (const option of Object.keys(distractors ?? {})) {
      if (option !== other) entry.distractors[option] = `${canary} reason`;
    }
  } else if (!Array.isArray(correct)) {
    const [a = "", b = ""] = Object.keys(correct);
    entry.correct = { ...correct, [a]: correct[b] ?? "", [b]: correct[a] ?? "" };
  } else if (correct.every((one) => /^[a-z]$/.test(one)) && distractors === undefined) {
    entry.correct = correct.toReversed();
  } else if (distractors === undefined) entry.correct = [`${canary} spelling`];
  else {
    for (const option of Object.keys(distractors)) distractors[option] = `${canary} reason`;
  }
}

test.beforeAll(() => {
  const env = { LESSON: plant() };
  const [one, two] = [freshFolder("plain"), freshFolder("canary")];
  const fine = { status: 0, stderr: "" };
  expect(runPdf(["--only", "worksheet", "--out", one])).toMatchObject(fine);
  expect(runPdf(["--only", "worksheet,answer-key", "--out", two], env)).toMatchObject(fine);
  plain = filesIn(one).get("worksheet.pdf") ?? Buffer.alloc(0);
  planted = filesIn(two).get("worksheet.pdf") ?? Buffer.alloc(0);
  plantedKey = filesIn(two).get("answer-key.pdf") ?? Buffer.alloc(0);
});

test("with another key the worksheet is the same file, byte by byte", () => {
  expect(plain.length).toBeGreaterThan(10_000);
  expect(planted.equals(plain)).toBe(true);
});

test("what the key alone says is nowhere in the worksheet: bytes, text, structure, metadata", async () => {
  const printed = await read(planted);
  const places = {
    bytes: everyByte(planted),
    text: printed.pages.map(({ text }) => text).join("\n"),
    structure: structure(printed),
    metadata: `${JSON.stringify(printed.info)}${printed.xmp}${JSON.stringify(printed.outline)}`,
  };
  for (const [name, found] of Object.entries(places)) {
    expect(found, name).not.toMatch(/canary|77000\d\d/i);
    // As PDF writes text for people: two bytes a letter.
    expect(found, name).not.toContain(Buffer.from("canary", "utf16le").swap16().toString("latin1"));
    expect(found.toLowerCase(), name).not.toContain("00630061006e006100720079");
  }
  expect(places.text).toContain(`${itemIds.length} questions`);
});

test("the same search finds every canary in the answer key", async () => {
  const { pages } = await read(plantedKey);
  const text = pages.map((page) => page.text).join("\n");
  for (const index of itemIds.keys()) expect(text).toContain(`canary${index}zq`);
});

test("the worksheet holds nothing but text: no attachment, form, script or picture", () => {
  const bytes = everyByte(plain);
  for (const name of [
    "EmbeddedFile",
    "AcroForm",
    "JavaScript",
    "/Subtype /Image",
    "/AF ",
    "OCProperties",
  ]) {
    expect(bytes).not.toContain(name);
  }
});

function structure({ pages }: Printed): string {
  return pages
    .flatMap(({ nodes }) => [...walk(nodes)])
    .map(({ role, alt, text }) => `${role} ${alt} ${text}`)
    .join("\n");
}
