import { describe, expect, test } from "vitest";
import { wordDiagnostic } from "../markdown/diagnostic.ts";
import { compile } from "./lesson.ts";
import { sampleLesson } from "./sample-lesson.ts";

const START = "slides/01-start.md";
const PAPER = "quiz/01-first.md";
const KEY = "quiz/key.json";
const MAP = "slides/figures/map.svg";

test("a sound lesson has no mistakes", () => {
  expect(compile(sampleLesson()).diagnostics).toEqual([]);
});

test("a lesson is read whole: deck, slides, questions and source", () => {
  const { deck, questions, source } = compile(sampleLesson()).lesson;
  expect(deck).toMatchObject({ title: "A sample", lang: "en", dir: "ltr" });
  expect(
    deck.slides.map(({ id, kind, paragraphs, minutes }) => [id, kind, paragraphs, minutes]),
  ).toEqual([
    ["welcome", "title", [], 1],
    ["shown", "figure", [1, 2], 2],
    ["check", "checkpoint", [2], 2],
  ]);
  expect(deck.slides[0]).toMatchObject({
    beyond: "a greeting",
    body: "Hello",
    notes: "**Say.** Hello.",
  });
  expect(questions[0]?.keyed).toEqual({
    id: "colour",
    type: "single",
    rule: "all-or-nothing",
    marks: 1,
    options: ["a", "b", "c"],
    correct: "b",
  });
  expect(source?.cited).toBe("Writer 2016");
});

test("a slide names its kind, its routes and what a student needs who reads alone", () => {
  const { lesson, diagnostics } = compile(
    sampleLesson(START, "lang: en", "lang: en\nroutes: [30, 45]").set(
      "slides/02-more.md",
      `# More

## How? {#how .opener source=1 minutes=1 routes="45"}

One line.

Alone:

What the class would be told.

Note:

**Say.** Think.
`,
    ),
  );
  expect(diagnostics.filter(({ level }) => level === "error")).toEqual([]);
  expect(lesson.deck.routes).toEqual([30, 45]);
  expect(lesson.deck.slides.map(({ id, kind, routes }) => [id, kind, routes])).toEqual([
    ["welcome", "title", [30, 45]],
    ["shown", "figure", [30, 45]],
    ["check", "checkpoint", [30, 45]],
    ["how", "opener", [45]],
  ]);
  expect(lesson.deck.slides[3]).toMatchObject({
    body: "One line.",
    alone: "What the class would be told.",
    notes: "**Say.** Think.",
  });
});

test("a figure may be built up in groups, step by step", () => {
  const groups = '<g data-step="1"></g><g class="line" data-step="2"></g><g data-step="2"></g>';
  expect(compile(sampleLesson(MAP, "<text", `${groups}<text`)).diagnostics).toEqual([]);
});

test("a lesson may have slides and no quiz", () => {
  const files = new Map(sampleLesson(START, " checkpoint=colour"));
  for (const file of [PAPER, KEY, "quiz/source.json"]) files.delete(file);
  expect(compile(files).diagnostics).toEqual([]);
});

/** What is broken, where, and the line that an author reads. */
const MISTAKES: readonly (readonly [
  rule: string,
  file: string,
  from: string,
  to: string,
  line: string,
])[] = [
  [
    "a missing figure",
    START,
    "figures/map.svg",
    "figures/plan.svg",
    "slides/01-start.md:24: slide `shown` shows figures/plan.svg; there is no such file in slides/ (missing-figure)",
  ],
  [
    "a duplicate slide id",
    START,
    "{#shown ",
    "{#welcome ",
    "slides/01-start.md:20: slide `welcome` is also at slides/01-start.md:10 (duplicate-id)",
  ],
  [
    "an id of the page's own",
    START,
    "{#check ",
    "{#deck ",
    "slides/01-start.md:32: slide `deck` has an id that the page itself uses (duplicate-id)",
  ],
  [
    "a slide without an id",
    START,
    "{#check source",
    "{source",
    'slides/01-start.md:32: a slide has an id, {#like-this}; found none in "Check" (id)',
  ],
  [
    "an id in capitals",
    START,
    "{#check ",
    "{#Check ",
    'slides/01-start.md:32: an id is lower-case words joined by hyphens, and begins with a letter; found "Check" (id)',
  ],
  [
    "a slide without notes",
    START,
    "Note:\n\n**Say.** Look.\n",
    "",
    'slides/01-start.md:20: slide `shown` has no speaker notes; they follow a line "Note:" (no-notes)',
  ],
  [
    "a slide without a source",
    START,
    ' source="1 2"',
    "",
    'slides/01-start.md:20: slide `shown` names its paragraphs, source="3 4", or says why there are none, source="none: why"; found none (no-source)',
  ],
  [
    "no source and no reason",
    START,
    "none: a greeting",
    "none:",
    'slides/01-start.md:10: slide `welcome` names its paragraphs, source="3 4", or says why there are none, source="none: why"; found "none:" (no-source)',
  ],
  [
    "a slide on a paragraph that isn't there",
    START,
    'source="1 2"',
    'source="1 7"',
    "slides/01-start.md:20: slide `shown` rests on paragraph 7; the article has 1 to 2 (unknown-paragraph)",
  ],
  [
    "a slide without minutes",
    START,
    "source=2 minutes=2",
    "source=2",
    "slides/01-start.md:32: slide `check` has minutes above 0; found none (minutes)",
  ],
  [
    "a checkpoint that names no item",
    START,
    "checkpoint=colour",
    "checkpoint=shape",
    'slides/01-start.md:32: slide `check` asks item "shape"; no question file has it (unknown-item)',
  ],
  [
    "a link to no slide",
    START,
    "**Say.** Look.",
    "**Say.** Look, as [before](#welcome) and [after](#farewell).",
    "slides/01-start.md:28: slide `shown` links to #farewell; there is no such slide (unknown-slide)",
  ],
  [
    "an attribute nobody reads",
    START,
    "minutes=1}",
    "minutes=1 colour=red}",
    'slides/01-start.md:10: "colour" is no attribute here; these are: source, beyond, minutes, routes, checkpoint (attributes)',
  ],
  [
    "a class nobody reads",
    START,
    " .title ",
    " .tilte ",
    'slides/01-start.md:10: ".tilte" is no class here; these are: .title, .statement, .opener, .objectives, .case, .comparison, .closeup (attributes)',
  ],
  [
    "a slide of two kinds",
    START,
    " .title ",
    " .title .case ",
    "slides/01-start.md:10: slide `welcome` is of one kind; found title and case (attributes)",
  ],
  [
    "a checkpoint of another kind",
    START,
    "{#check ",
    "{#check .statement ",
    "slides/01-start.md:32: slide `check` is of one kind; found statement and checkpoint (attributes)",
  ],
  [
    "a comparison without its columns",
    START,
    " .title ",
    " .comparison ",
    "slides/01-start.md:10: slide `welcome` sets two columns side by side; it holds no table of two columns (comparison)",
  ],
  [
    "minutes that are no plain number",
    START,
    "minutes=1}",
    "minutes=0x10}",
    "slides/01-start.md:10: slide `welcome` has minutes above 0; found 0x10 (minutes)",
  ],
  [
    "a route that the deck does not have",
    START,
    "minutes=1}",
    'minutes=1 routes="45"}',
    'slides/01-start.md:10: slide `welcome` has routes, but the front matter of the first chapter lists none; found "45" (routes)',
  ],
  [
    "routes out of order",
    START,
    "lang: en",
    "routes: [90, 45]",
    "slides/01-start.md:3: routes is minutes, each once, the shortest first: [30, 45, 90]; found [90,45] (front-matter)",
  ],
  [
    "a second line Note:",
    START,
    "**Say.** Look.",
    "**Say.** Look.\n\nNote:\n\nAgain.",
    'slides/01-start.md:30: slide `shown` has one line "Alone:", then one line "Note:", with nothing behind them; found "Note:" (label)',
  ],
  [
    "a line Alone: behind the notes",
    START,
    "**Say.** Look.",
    "**Say.** Look.\n\nAlone:\n\nRead.",
    'slides/01-start.md:30: slide `shown` has one line "Alone:", then one line "Note:", with nothing behind them; found "Alone:" (label)',
  ],
  [
    "raw HTML for those who read alone",
    START,
    "Hello\n",
    "Hello\n\nAlone:\n\n<b>You</b>\n",
    "slides/01-start.md:16: raw HTML is not allowed; found <b> (raw-html)",
  ],
  [
    "a figure that skips a step",
    MAP,
    "<text x",
    '<g data-step="2"></g><text x',
    'slides/figures/map.svg:4: the figure counts its steps from 1 without a gap; found "2" (figure)',
  ],
  [
    "a step that is no number",
    MAP,
    "<text x",
    '<g data-step="one"></g><text x',
    'slides/figures/map.svg:4: the figure counts its steps from 1 without a gap; found "one" (figure)',
  ],
  [
    "a step that is no group",
    MAP,
    "<text x",
    '<text data-step="1" x',
    'slides/figures/map.svg:4: the figure has data-step on groups, <g data-step="1">, alone (figure)',
  ],
  [
    "attributes that cannot be read",
    START,
    "minutes=1}",
    "minutes=1 =}",
    'slides/01-start.md:10: attributes read {#id .class key=value key="a b"}; found "=" (attributes)',
  ],
  [
    "slides not parted by a rule",
    START,
    "Look.\n\n---",
    "Look.\n",
    "slides/01-start.md:20: slide `shown` is not closed; a line --- stands between slides (no-rule)",
  ],
  [
    "a chapter without a title",
    START,
    "# Start\n",
    "",
    "slides/01-start.md:9: a chapter begins with its title, # Like this (no-chapter)",
  ],
  [
    "two figures on a slide",
    START,
    "One line.",
    "![Two](figures/map.svg)",
    "slides/01-start.md:24: slide `shown` holds more than one figure (figure)",
  ],
  [
    "raw HTML on a slide",
    START,
    "Hello",
    "Hello\n\n<b>you</b>",
    "slides/01-start.md:14: raw HTML is not allowed; found <b> (raw-html)",
  ],
  [
    "raw HTML in a title",
    START,
    "## A figure {",
    "## A <b>figure {",
    "slides/01-start.md:20: raw HTML is not allowed; found <b> (raw-html)",
  ],
  [
    "a slide without a title",
    START,
    "## A figure {",
    "## {",
    "slides/01-start.md:20: a heading has a text; found none (no-title)",
  ],
  [
    "a chapter without a title",
    START,
    "# Start\n",
    "# \n",
    "slides/01-start.md:8: a heading has a text; found none (no-title)",
  ],
  [
    "a link in a title",
    START,
    "## A figure {",
    "## A [figure](#check) {",
    'slides/01-start.md:20: a heading holds no link; found "A [figure](#check)" (no-title)',
  ],
  [
    "a question without a section",
    PAPER,
    "# First\n",
    "",
    "quiz/01-first.md:2: questions stand under a title, # Like this (no-section)",
  ],
  [
    "raw HTML in the notes",
    START,
    "**Say.** Look.",
    "<script>alert(1)</script>",
    "slides/01-start.md:28: raw HTML is not allowed; found <script>alert(1)</script> (raw-html)",
  ],
  [
    "a javascript: link",
    START,
    "One line.",
    "One [line](javascript:alert).",
    "slides/01-start.md:22: a link is https:, mailto:, #id or a relative path; found javascript:alert (unsafe-link)",
  ],
  [
    "a link that hides its origin",
    START,
    "One line.",
    "One [line](//example.org).",
    "slides/01-start.md:22: a link is https:, mailto:, #id or a relative path; found //example.org (unsafe-link)",
  ],
  [
    "a picture that is no figure",
    START,
    "One line.",
    "![x](https://example.org/x.png)",
    "slides/01-start.md:22: a picture is an SVG, PNG, JPEG, WebP or AVIF in figures/; found https://example.org/x.png (figure)",
  ],
  [
    "quotes nested without end",
    START,
    "Hello",
    ">".repeat(2000),
    `slides/01-start.md:12: lists and quotes nest at most 12 deep; found "${">".repeat(30)}…" (too-deep)`,
  ],
  [
    "a list nested without end",
    START,
    "Hello",
    `${" ".repeat(800)}- deep`,
    `slides/01-start.md:12: lists and quotes nest at most 12 deep; found "${" ".repeat(30)}…" (too-deep)`,
  ],
  [
    "a line without end",
    START,
    "Hello",
    "a".repeat(5000),
    "slides/01-start.md:12: a line holds at most 4000 characters; found 5000 (too-long)",
  ],
  [
    "front matter that is not YAML",
    START,
    "title: A sample",
    "title: [A",
    "slides/01-start.md:3: front matter is not YAML: ",
  ],
  [
    "front matter without a title",
    START,
    "title: A sample\n",
    "",
    "slides/01-start.md:1: title is needed; found none (front-matter)",
  ],

  [
    "a figure without a description",
    MAP,
    "<desc>A map of a place.</desc>",
    "",
    "slides/figures/map.svg:1: the figure has no <desc> (figure)",
  ],
  [
    "a figure with a colour of its own",
    MAP,
    '<text x="10"',
    '<text fill="#f00" x="10"',
    'slides/figures/map.svg:4: the figure takes its colours from the theme\'s classes; found fill="#f00" (figure)',
  ],
  [
    "a figure with a script",
    MAP,
    "<text",
    "<script>1</script><text",
    "slides/figures/map.svg:4: the figure holds no <script>, <style>, <foreignObject>, <image> or <use>; found <script (figure)",
  ],
  [
    "a figure with a link",
    MAP,
    "<text x",
    '<text href="//x" x',
    "slides/figures/map.svg:4: the figure has no style, event, link or font of its own; found href= (figure)",
  ],
  [
    "an id that two figures could share",
    MAP,
    "<text x",
    '<text id="label" x',
    'slides/figures/map.svg:4: the figure begins its ids with "map-"; found "label" (figure)',
  ],

  [
    "an item without a key",
    KEY,
    '"colour": {',
    '"shape": {',
    "quiz/01-first.md:3: item `colour` has no entry in the key (no-key)",
  ],
  [
    "a key entry for no item",
    KEY,
    '"colour": {',
    '"shape": {',
    "quiz/key.json:3: the key's entry `shape` names no item of the question files (no-item)",
  ],
  [
    "an option that isn't there",
    KEY,
    '"correct": "b"',
    '"correct": "e"',
    'quiz/key.json:4: item `colour` has key "e"; its options are a, b, c (unknown-option)',
  ],
  [
    "an answer of another type's shape",
    KEY,
    '"correct": "b"',
    '"correct": 2',
    'quiz/key.json:4: item `colour` (single) takes one option\'s id, "b", as its key; found 2 (key-shape)',
  ],
  [
    "evidence for a paragraph that isn't there",
    KEY,
    '"paragraph": 2',
    '"paragraph": 9',
    "quiz/key.json:5: the key's entry `colour` rests on paragraph 9; the article has 1 to 2 (unknown-paragraph)",
  ],
  [
    "an entry for a slide that isn't there",
    KEY,
    '"slide": "shown"',
    '"slide": "hidden"',
    'quiz/key.json:6: the key\'s entry `colour` names slide "hidden"; no slide has that id (unknown-slide)',
  ],
  [
    "a wrong option without a reason",
    KEY,
    ', "c": "Not named."',
    "",
    'quiz/key.json:8: the key\'s entry `colour` does not say why option "c" is wrong (distractors)',
  ],
  [
    "a reason against the right option",
    KEY,
    '"c": "Not',
    '"b": "No.", "c": "Not',
    'quiz/key.json:8: the key\'s entry `colour` gives a reason against "b", which is no wrong option (distractors)',
  ],
  [
    "raw HTML in an explanation",
    KEY,
    "It says so.",
    "<i>It</i> says so.",
    "quiz/key.json:7: raw HTML is not allowed; found <i> (raw-html)",
  ],
  [
    "an entry without evidence",
    KEY,
    '[{ "paragraph": 2, "facts": ["green"] }]',
    "[]",
    "quiz/key.json:5: answers.colour.evidence is a list with 1 or more in it; found an empty list (key-schema)",
  ],
  [
    "a name that the key does not know",
    KEY,
    '"slide":',
    '"page": "x",\n      "slide":',
    "quiz/key.json:6: answers.colour.page is no name here; these are: correct, tolerance, distance, evidence, slide, explanation, distractors, waive (key-schema)",
  ],
  [
    "a number without end",
    KEY,
    '"correct": "b"',
    '"correct": 1e999',
    "quiz/key.json:4: answers.colour.correct is a number that has an end; found Infinity (key-schema)",
  ],
  [
    "a key that is not JSON",
    KEY,
    '"correct": "b",',
    '"correct" "b",',
    "quiz/key.json:4: the key is not JSON: ",
  ],

  [
    "an unknown type",
    PAPER,
    "type=single",
    "type=singel",
    'quiz/01-first.md:3: item `colour` has type "singel"; it is one of single, multiple, true-false, matching, ordering, numeric, short-text (attributes)',
  ],
  [
    "an unknown level",
    PAPER,
    "level=recall",
    "level=hard",
    'quiz/01-first.md:3: item `colour` has level "hard"; it is one of recall, understand, apply, evaluate (attributes)',
  ],
  [
    "a rule of another type",
    PAPER,
    "type=single",
    "type=single rule=longest-run",
    'quiz/01-first.md:3: item `colour` has rule "longest-run"; it is one of all-or-nothing (attributes)',
  ],
  [
    "an unknown objective",
    PAPER,
    "objective=first",
    "objective=last",
    'quiz/01-first.md:3: item `colour` has objective "last"; the objectives are first (unknown-objective)',
  ],
  [
    "marks that are no whole number",
    PAPER,
    "type=single",
    "type=single marks=1.5",
    'quiz/01-first.md:3: marks are a whole number from 1 to 100; found "1.5" (marks)',
  ],
  [
    "an option written twice",
    PAPER,
    "- c) Blue",
    "- b) Blue",
    'quiz/01-first.md:9: item `colour` has option "b" twice (duplicate-option)',
  ],
  [
    "an item without a stem",
    PAPER,
    "Which colour does the article give?",
    "",
    "quiz/01-first.md:3: item `colour` has no stem (no-stem)",
  ],
  [
    "a true/false item with three options",
    PAPER,
    "type=single",
    "type=true-false",
    "quiz/01-first.md:3: item `colour` (true-false) has two options; found 3 (options)",
  ],
  [
    "a written answer with options",
    PAPER,
    "type=single",
    "type=numeric",
    "quiz/01-first.md:7: item `colour` (numeric) takes a written answer, no options; found 3 (options)",
  ],
  [
    "raw HTML in an option",
    PAPER,
    "Blue",
    "<b>Blue</b>",
    "quiz/01-first.md:9: raw HTML is not allowed; found <b> (raw-html)",
  ],
  [
    "a record that is not JSON",
    "quiz/source.json",
    '"author":',
    '"author"',
    "quiz/source.json:2: the record is not JSON: ",
  ],
];

describe("each content mistake is named with its place, its rule and what was found", () => {
  test.each(MISTAKES)("%s", (_, file, from, to, line) => {
    const lines = compile(sampleLesson(file, from, to)).diagnostics.map(wordDiagnostic);
    expect(lines).toContainEqual(expect.stringContaining(line));
  });
});

test("all mistakes are named at once, in reading order", () => {
  const files = new Map(sampleLesson(START, "figures/map.svg", "figures/plan.svg"));
  files.set(KEY, sampleLesson(KEY, '"correct": "b"', '"correct": "e"').get(KEY) ?? "");
  files.set(PAPER, sampleLesson(PAPER, "level=recall", "level=recall marks=0").get(PAPER) ?? "");
  const { diagnostics } = compile(files);
  expect(diagnostics.map(({ file, rule }) => [file, rule])).toEqual([
    [PAPER, "marks"],
    [KEY, "unknown-option"],
    [START, "missing-figure"],
  ]);
});

test("objectives are shown where the front matter lists some", () => {
  const files = sampleLesson(START, "objectives:\n  first: Know the first thing.\n");
  for (const file of [PAPER, KEY]) files.delete(file);
  const text = files.get(START)?.replace(" checkpoint=colour", "").replace(".title", ".objectives");
  expect(compile(files.set(START, text ?? "")).diagnostics.map(wordDiagnostic)).toEqual([
    "slides/01-start.md:8: slide `welcome` shows the objectives; the front matter of the first chapter lists none (no-objectives)",
  ]);
});

test("a duplicate item is named where it stands again", () => {
  const files = new Map(sampleLesson());
  files.set("quiz/02-second.md", files.get(PAPER) ?? "");
  expect(compile(files).diagnostics.map(wordDiagnostic)).toEqual([
    "quiz/02-second.md:3: item `colour` is also at quiz/01-first.md:3 (duplicate-id)",
  ]);
});
