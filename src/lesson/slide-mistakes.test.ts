import { expect, test } from "vitest";
import { sampleLesson, told } from "./sample-lesson.ts";

const START = "slides/01-start.md";

test.each([
  [
    "a duplicate slide id",
    "{#shown ",
    "{#welcome ",
    "slides/01-start.md:20: slide `welcome` is also at slides/01-start.md:10 (duplicate-id)",
  ],
  [
    "an id of the page's own",
    "{#check ",
    "{#deck ",
    "slides/01-start.md:32: slide `deck` has an id that the page itself uses (duplicate-id)",
  ],
  [
    "a slide without an id",
    "{#check source",
    "{source",
    'slides/01-start.md:32: a slide has an id, {#like-this}; found none in "Check" (id)',
  ],
  [
    "an id in capitals",
    "{#check ",
    "{#Check ",
    'slides/01-start.md:32: an id is lower-case words joined by hyphens, and begins with a letter; found "Check" (id)',
  ],
  [
    "a slide without notes",
    "Note:\n\n**Say.** Look.\n",
    "",
    'slides/01-start.md:20: slide `shown` has no speaker notes; they follow a line "Note:" (no-notes)',
  ],
  [
    "a slide without a source",
    ' source="1 2"',
    "",
    'slides/01-start.md:20: slide `shown` names its paragraphs, source="3 4", or says why there are none, source="none: why"; found none (no-source)',
  ],
  [
    "no source and no reason",
    "none: a greeting",
    "none:",
    'slides/01-start.md:10: slide `welcome` names its paragraphs, source="3 4", or says why there are none, source="none: why"; found "none:" (no-source)',
  ],
  [
    "a slide on a paragraph that isn't there",
    'source="1 2"',
    'source="1 7"',
    "slides/01-start.md:20: slide `shown` rests on paragraph 7; the article has 1 to 2 (unknown-paragraph)",
  ],
  [
    "a slide without minutes",
    "source=2 minutes=2",
    "source=2",
    "slides/01-start.md:32: slide `check` has minutes above 0; found none (minutes)",
  ],
  [
    "a checkpoint that names no item",
    "checkpoint=colour",
    "checkpoint=shape",
    'slides/01-start.md:32: slide `check` asks item "shape"; no question file has it (unknown-item)',
  ],
  [
    "a link to no slide",
    "**Say.** Look.",
    "**Say.** Look, as [before](#welcome) and [after](#farewell).",
    "slides/01-start.md:28: slide `shown` links to #farewell; there is no such slide (unknown-slide)",
  ],
  [
    "an attribute nobody reads",
    "minutes=1}",
    "minutes=1 colour=red}",
    'slides/01-start.md:10: "colour" is no attribute here; these are: source, beyond, minutes, routes, checkpoint (attributes)',
  ],
  [
    "a class nobody reads",
    " .title ",
    " .tilte ",
    'slides/01-start.md:10: ".tilte" is no class here; these are: .title, .statement, .opener, .objectives, .case, .comparison, .closeup (attributes)',
  ],
  [
    "a slide of two kinds",
    " .title ",
    " .title .case ",
    "slides/01-start.md:10: slide `welcome` is of one kind; found title and case (attributes)",
  ],
  [
    "a checkpoint of another kind",
    "{#check ",
    "{#check .statement ",
    "slides/01-start.md:32: slide `check` is of one kind; found statement and checkpoint (attributes)",
  ],
  [
    "a comparison without its columns",
    " .title ",
    " .comparison ",
    "slides/01-start.md:10: slide `welcome` sets two columns side by side; it holds no table of two columns (comparison)",
  ],
  [
    "minutes that are no plain number",
    "minutes=1}",
    "minutes=0x10}",
    "slides/01-start.md:10: slide `welcome` has minutes above 0; found 0x10 (minutes)",
  ],
  [
    "a route that the deck does not have",
    "minutes=1}",
    'minutes=1 routes="45"}',
    'slides/01-start.md:10: slide `welcome` has routes, but the front matter of the first chapter lists none; found "45" (routes)',
  ],
  [
    "routes out of order",
    "lang: en",
    "routes: [90, 45]",
    "slides/01-start.md:3: routes is minutes, each once, the shortest first: [30, 45, 90]; found [90,45] (front-matter)",
  ],
  [
    "a second line Note:",
    "**Say.** Look.",
    "**Say.** Look.\n\nNote:\n\nAgain.",
    'slides/01-start.md:30: slide `shown` has one line "Alone:", then one line "Note:", with nothing behind them; found "Note:" (label)',
  ],
  [
    "a line Alone: behind the notes",
    "**Say.** Look.",
    "**Say.** Look.\n\nAlone:\n\nRead.",
    'slides/01-start.md:30: slide `shown` has one line "Alone:", then one line "Note:", with nothing behind them; found "Alone:" (label)',
  ],
  [
    "attributes that cannot be read",
    "minutes=1}",
    "minutes=1 =}",
    'slides/01-start.md:10: attributes read {#id .class key=value key="a b"}; found "=" (attributes)',
  ],
  [
    "slides not parted by a rule",
    "Look.\n\n---",
    "Look.\n",
    "slides/01-start.md:20: slide `shown` is not closed; a line --- stands between slides (no-rule)",
  ],
  [
    "a chapter without a title",
    "# Start\n",
    "",
    "slides/01-start.md:9: a chapter begins with its title, # Like this (no-chapter)",
  ],
  [
    "a slide without a title",
    "## A figure {",
    "## {",
    "slides/01-start.md:20: a heading has a text; found none (no-title)",
  ],
  [
    "a chapter without a title",
    "# Start\n",
    "# \n",
    "slides/01-start.md:8: a heading has a text; found none (no-title)",
  ],
  [
    "front matter that is not YAML",
    "title: A sample",
    "title: [A",
    "slides/01-start.md:3: front matter is not YAML: ",
  ],
  [
    "front matter without a title",
    "title: A sample\n",
    "",
    "slides/01-start.md:1: title is needed; found none (front-matter)",
  ],
])(
  "a mistake of a slide or chapter is named with its place, its rule and what was found: %s",
  (_, from, to, line) => {
    expect(told(sampleLesson(START, from, to))).toContainEqual(expect.stringContaining(line));
  },
);

test("objectives are shown where the front matter lists some", () => {
  const files = sampleLesson(START, "objectives:\n  first: Know the first thing.\n");
  for (const file of ["quiz/01-first.md", "quiz/key.json"]) files.delete(file);
  const text = files.get(START)?.replace(" checkpoint=colour", "").replace(".title", ".objectives");
  expect(told(files.set(START, text ?? ""))).toEqual([
    "slides/01-start.md:8: slide `welcome` shows the objectives; the front matter of the first chapter lists none (no-objectives)",
  ]);
});
