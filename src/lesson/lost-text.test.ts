import { describe, expect, test } from "vitest";
import { compile } from "./lesson.ts";
import { sampleLesson, told } from "./sample-lesson.ts";

const START = "slides/01-start.md";
const PAPER = "quiz/01-first.md";
const KEY = "quiz/key.json";

const MORE = "# More\n\n## M {#m source=1 minutes=1}\n\nText\n\nNote:\n\n**Say.** A.\n";

describe("text that no page shows is named with its line", () => {
  test.each([
    [
      "before a chapter's title",
      START,
      "# Start",
      "Once upon\na time\n\n# Start",
      'slides/01-start.md:8: what stands before a chapter\'s title is shown nowhere; found "Once upon" (lost-text)',
    ],
    [
      "under a chapter's title",
      START,
      "# Start\n",
      "# Start\n\nOnce upon\n",
      "slides/01-start.md:10: what stands under a chapter's title, before its first slide is shown nowhere",
    ],
    [
      "before a question file's title",
      PAPER,
      "# First",
      "---\ntitle: A\n---\n# First",
      'quiz/01-first.md:1: what stands before a file\'s title is shown nowhere; found "---" (lost-text)',
    ],
    [
      "under a question file's title",
      PAPER,
      "# First\n",
      "# First\n\nAll easy.\n",
      'quiz/01-first.md:3: what stands under a title, before its first item is shown nowhere; found "All easy." (lost-text)',
    ],
    [
      "a figure on a checkpoint",
      START,
      "checkpoint=colour}\n",
      "checkpoint=colour}\n\n![A](figures/map.svg)\n",
      "slides/01-start.md:34: slide `check` has a figure, figures/map.svg, which a checkpoint slide does not show (lost-text)",
    ],
    [
      "a figure among the objectives",
      START,
      '.title source="none: a greeting" minutes=1}\n',
      '.objectives source="none: a greeting" minutes=1}\n\n![A](figures/map.svg)\n',
      "slide `welcome` has a figure, figures/map.svg, which an objectives slide does not show",
    ],
    [
      "what more a slide without a source says",
      START,
      '"none: a greeting"',
      '"none: a greeting" beyond="a wish"',
      'slides/01-start.md:10: slide `welcome` says why it has no source; what more it says belongs there, not into beyond; found "a wish" (no-source)',
    ],
    [
      "words behind Note:",
      START,
      "Note:\n\n**Say.** Look.",
      "Note: Look.\n\nNote:\n\n**Say.** Look.",
      'slides/01-start.md:26: slide `shown` has one line "Alone:", then one line "Note:", with nothing behind them; found "Note: Look." (label)',
    ],
    [
      "a label in another hand: note:",
      START,
      "Hello\n",
      "Hello\n\nnote:\n\nHidden\n",
      'slide `welcome` has one line "Alone:", then one line "Note:", with nothing behind them; found "note:" (label)',
    ],
    [
      "a label in another hand: **Note:**",
      START,
      "Hello\n",
      "Hello\n\n**Note:**\n\nHidden\n",
      'slide `welcome` has one line "Alone:", then one line "Note:", with nothing behind them; found "**Note:**" (label)',
    ],
    [
      "a label in another hand: Note",
      START,
      "Hello\n",
      "Hello\n\nNote\n\nHidden\n",
      'slide `welcome` has one line "Alone:", then one line "Note:", with nothing behind them; found "Note" (label)',
    ],
    [
      "a label in another hand: NOTES :",
      START,
      "Hello\n",
      "Hello\n\nNOTES :\n\nHidden\n",
      'slide `welcome` has one line "Alone:", then one line "Note:", with nothing behind them; found "NOTES :" (label)',
    ],
    [
      "a label in another hand: alone:",
      START,
      "Hello\n",
      "Hello\n\nalone:\n\nHidden\n",
      'slide `welcome` has one line "Alone:", then one line "Note:", with nothing behind them; found "alone:" (label)',
    ],
  ])("%s", (_, file, from, to, message) => {
    expect(told(sampleLesson(file, from, to))).toContainEqual(expect.stringContaining(message));
  });

  test("front matter in a later chapter", () => {
    const files = sampleLesson().set("slides/02-more.md", `---\ntitle: B\n---\n${MORE}`);
    expect(told(files)).toEqual([
      "slides/02-more.md:1: front matter stands at the top of the first chapter alone; found it here too (lost-text)",
    ]);
  });

  test.each([
    ["slides/02-MORE.MD", MORE],
    ["slides/figures/PLAN.SVG", sampleLesson().get("slides/figures/map.svg") ?? ""],
  ])("a file's ending may be in capitals: %s", (path, text) => {
    const { lesson, diagnostics } = compile(sampleLesson().set(path, text));
    expect(diagnostics).toEqual([]);
    expect(lesson.deck.slides.length + lesson.deck.figures.size).toBe(5);
  });

  test.each([
    "slides/more/02.md",
    "slides/figures/old/map.svg",
    "slides/guide/more/a.md",
    "slides/02-more.markdown",
    "slides/figures/photo.gif",
    "quiz/more/02.md",
    "quiz/answers.json",
  ])("a file that nobody reads is named: %s", (path) => {
    expect(told(sampleLesson().set(path, MORE))).toEqual([
      expect.stringMatching(`^${path}:1: nobody reads this file; .* \\(unread-file, a warning\\)$`),
    ]);
  });
});

describe("what editors and systems leave in a lesson does no harm", () => {
  const clean = compile(sampleLesson()).lesson;
  const each = (change: (text: string) => string) =>
    new Map([...sampleLesson()].map(([path, text]) => [path, change(text)]));
  test.each([
    ["a byte order mark", each((text) => `\uFEFF${text}`)],
    ["lines that end as on Windows", each((text) => text.replaceAll("\n", "\r\n"))],
    ["lines that end as on old Macs", each((text) => text.replaceAll("\n", "\r"))],
    ["blanks behind ---", each((text) => text.replaceAll(/^---$/gm, "---  \t"))],
    [
      "a file of a Mac's",
      sampleLesson().set("slides/._01-start.md", "\u0000Mac").set("quiz/._01-first.md", "x"),
    ],
    [
      "a folder of an editor's",
      sampleLesson().set("slides/.obsidian/a.md", "x").set("slides/.DS_Store", "x"),
    ],
  ])("%s", (_, files) => {
    const { lesson, diagnostics } = compile(files);
    expect(diagnostics).toEqual([]);
    expect(JSON.stringify(lesson)).toBe(JSON.stringify(clean));
  });
});

describe("code holds what would be a mark elsewhere", () => {
  test("a heading, a rule and a label in it are code", () => {
    const code = "```\n# a\n\n## b {#c}\n\n---\n\nNote:\n```";
    const { lesson, diagnostics } = compile(sampleLesson(START, "Hello", code));
    expect(diagnostics).toEqual([]);
    expect(lesson.deck.slides[0]?.body).toBe(code);
  });
});

describe("one mistake is told once, without false ones in its wake", () => {
  const second = `\n## Another {#another type=single objective=first level=recall}\n\nWhich?\n\n- a) A\n- b) B\n`;
  const entry = `"another": { "correct": "a", "evidence": [{ "paragraph": 1, "facts": ["x"] }], "slide": "shown", "explanation": "So.", "distractors": { "b": "No." } },`;
  const two = (file: string, from: string, to: string) => {
    const files = new Map(sampleLesson());
    files.set(PAPER, `${files.get(PAPER)}${second}`);
    files.set(KEY, (files.get(KEY) ?? "").replace('"colour": {', `${entry}\n    "colour": {`));
    expect(compile(files).diagnostics).toEqual([]);
    const text = files.get(file) ?? "";
    expect(text).toContain(from);
    return told(files.set(file, text.replace(from, to)));
  };
  test.each([
    [
      "an answer of no kind",
      KEY,
      '"correct": "b"',
      '"correct": true',
      "answers.colour.correct is ",
    ],
    [
      "an entry without evidence",
      KEY,
      '"evidence": [{ "paragraph": 2, "facts": ["green"] }],',
      "",
      "answers.colour.evidence is ",
    ],
    ["a key that is not JSON", KEY, '"correct": "b",', '"correct": "b",,', "the key is not JSON"],
    ["an item of no type", PAPER, "type=single", "type=singel", 'item `colour` has type "singel"'],
    ["an item of no level", PAPER, "level=recall", "level=hard", 'item `colour` has level "hard"'],
    [
      "an option that cannot be read",
      PAPER,
      "- c) Blue\n\n## ",
      "- c. Blue\n\n## ",
      "an option reads `- a) text`",
    ],
    [
      "a question of another type",
      PAPER,
      "type=single",
      "type=numeric",
      "(numeric) takes a written answer, no options",
    ],
    [
      "options without letters",
      PAPER,
      "- a) Red\n- b) Green\n- c) Blue\n",
      "- Red\n",
      "each reads `- a) text`",
    ],
    [
      "a link that is none",
      START,
      "Hello",
      "[a](ftp://b)",
      "a link is https:, mailto:, #id or a relative path",
    ],
    ["a slide's id in capitals", START, "{#welcome", "{#Welcome", "an id is lower-case words"],
    [
      "a colon in the title",
      START,
      "title: A sample",
      "title: A: sample",
      "(a text that holds a colon stands in quotation marks)",
    ],
    ["front matter without a title", START, "title: A sample\n", "", "title is needed"],
    [
      "an objective without a text",
      START,
      "first: Know the first thing.",
      "first:",
      "objectives.first is a text; found nothing",
    ],
  ])("%s", (_, file, from, to, message) => {
    const lines = two(file, from, to);
    expect(lines).toEqual([expect.stringContaining(message)]);
  });

  test("routes that cannot be read", () => {
    const files = sampleLesson(START, "lang: en", "routes: [45, 30]");
    const text = files.get(START)?.replaceAll("minutes=2", 'minutes=2 routes="30"') ?? "";
    expect(told(files.set(START, text))).toEqual([expect.stringContaining("routes is minutes")]);
  });
});
