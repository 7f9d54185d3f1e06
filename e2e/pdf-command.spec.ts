import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { expect, test } from "playwright/test";
import { filesIn, freshFolder, runPdf } from "./printed.ts";

test("a mistake in the lesson, or a browser that fails, leaves the old files as they were", () => {
  const folder = freshFolder("kept");
  const kept = Buffer.from("an old file");
  const path = `${folder}slides.pdf`;
  writeFileSync(path, kept);
  const lesson = freshFolder("broken");
  mkdirSync(`${lesson}slides`);
  writeFileSync(`${lesson}slides/01.md`, "# No front matter\n");
  const broken = runPdf(["--out", folder], { LESSON: lesson });
  expect(broken.status).toBe(1);
  expect(broken.stderr).toContain("slides/01.md:1:");
  const dead = runPdf(["--out", folder], { CHROMIUM_PATH: "/bin/false" });
  expect(dead.status).toBe(1);
  expect(dead.stderr).not.toContain("    at ");
  const noFolder = runPdf(["--out", path]);
  expect(noFolder.status).toBe(2);
  expect(noFolder.stderr).toMatch(/^The PDFs go into a folder[^\n]*\.\n$/);
  expect([...filesIn(folder).keys()]).toEqual(["slides.pdf"]);
  expect(readFileSync(path).equals(kept)).toBe(true);
});

test("a lesson without a quiz has slides and a handout, and says that it has no more", () => {
  const lesson = freshFolder("no-quiz");
  mkdirSync(`${lesson}slides`);
  const slide =
    '## A slide {#one source="none: a sample" minutes=1}\n\nText.\n\nNote:\n\nSay it.\n';
  writeFileSync(`${lesson}slides/01.md`, `---\ntitle: A sample\n---\n\n# Start\n\n${slide}`);
  const { status, stdout } = runPdf([], { LESSON: lesson });
  expect(status).toBe(0);
  expect(stdout).toContain("This lesson has no quiz");
  expect([...filesIn(`${lesson}dist/pdf/`).keys()]).toEqual(["handout.pdf", "slides.pdf"]);
});

test("a slide that is cut on its page is named, with how much, whatever is too large; one that fits is not", () => {
  const lesson = freshFolder("cut");
  mkdirSync(`${lesson}slides`);
  const slide = (id: string, body: string) =>
    `## A slide {#${id} source="none: a sample" minutes=1}\n\n${body}\n\nNote:\n\nSay it.\n`;
  const lines = Array.from({ length: 30 }, (_, index) => `- Line ${index + 1}`).join("\n");
  const row = (cell: string, columns: number) => `|${` ${cell} |`.repeat(columns)}\n`;
  const sum = Array.from({ length: 60 }, (_, index) => `a_{${index}}`).join("+");
  const tooLarge = {
    full: lines,
    words: "word ".repeat(300),
    rows: row("a", 2) + row("---", 2) + row("b", 2).repeat(40),
    columns: row("wide", 14) + row("---", 14) + row("cells", 14),
    code: `\`\`\`\n${"x".repeat(200)}\n\`\`\``,
    formula: `$$${sum}$$`,
    address: `https://example.org/${"a".repeat(160)}`,
    nested: `- a\n${"    - b\n".repeat(25)}`,
  };
  const slides = [
    slide("fits", "One line."),
    ...Object.entries(tooLarge).map(([id, body]) => slide(id, body)),
  ].join("\n---\n\n");
  writeFileSync(`${lesson}slides/01.md`, `---\ntitle: A sample\n---\n\n# Start\n\n${slides}`);
  const { status, stderr } = runPdf(["--only", "slides"], { LESSON: lesson });
  expect(status).toBe(0);
  expect(stderr).toMatch(/^slides\/01\.md:17: slide `full` is cut by \d+ px; it holds too much/m);
  for (const id of Object.keys(tooLarge)) expect(stderr).toContain(`slide \`${id}\` is cut by `);
  expect(stderr).not.toContain("`fits` is cut");
});
