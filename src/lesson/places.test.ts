import { describe, expect, test } from "vitest";
import { wordDiagnostic } from "../markdown/diagnostic.ts";
import { compile } from "./lesson.ts";
import { sampleLesson } from "./sample-lesson.ts";

const START = "slides/01-start.md";
const KEY = "quiz/key.json";
const RECORD = "quiz/source.json";
const told = (...broken: Parameters<typeof sampleLesson>) =>
  compile(sampleLesson(...broken)).diagnostics.map(wordDiagnostic);

type Row = readonly [what: string, file: string, from: string, to: string, lines: string[]];

describe("what front matter, key and record ought to hold is said plainly, at the line of its place", () => {
  test.each<Row>([
    [
      "a name of front matter that is none, and a number as a language",
      START,
      "lang: en",
      "titel: x\nlang: 3",
      [
        `${START}:3: titel is no name here; these are: title, subtitle, description, lang, objectives, routes (front-matter)`,
        `${START}:4: lang is a text, in quotation marks; found 3 (front-matter)`,
      ],
    ],
    [
      "a language that is none",
      START,
      "lang: en",
      "lang: english!",
      [`${START}:3: lang is a language's tag, en or pt-BR; found "english!" (front-matter)`],
    ],
    [
      "a title of figures",
      START,
      "title: A sample",
      "title: 2016",
      [`${START}:2: title is a text, in quotation marks; found 2016 (front-matter)`],
    ],
    [
      "a name that stands twice",
      START,
      "title: A sample",
      "lang: en\ntitle: A",
      [`${START}:4: front matter is not YAML: Map keys must be unique (front-matter)`],
    ],
    [
      "HTML in an objective",
      START,
      "Know the first thing.",
      "Know <b>",
      [`${START}:5: raw HTML is not allowed; found <b> (raw-html)`],
    ],
    [
      "a route that is no number",
      START,
      "lang: en",
      "routes:\n- 30\n- x",
      [`${START}:5: routes[1] is a number; found "x" (front-matter)`],
    ],
    [
      "objectives as a list",
      START,
      "objectives:\n  first: Know the first thing.",
      "objectives:\n  - first",
      [
        `${START}:4: objectives is an id and a text each, market: Explain …; found ["first"] (front-matter)`,
      ],
    ],
    [
      "facts that are no list",
      KEY,
      '["green"]',
      '"green"',
      [`${KEY}:5: answers.colour.evidence[0].facts is a list; found "green" (key-schema)`],
    ],
    [
      "two mistakes of one entry",
      KEY,
      '"slide": "shown"',
      '"slide": "", "distance": 9',
      [
        `${KEY}:6: answers.colour.distance is 3 or less; found 9 (key-schema)`,
        `${KEY}:6: answers.colour.slide is a text that is not empty; found "" (key-schema)`,
      ],
    ],
    [
      "a tolerance of two kinds",
      KEY,
      '"slide":',
      '"tolerance": { "absolute": 1, "relative": 1 },\n"slide":',
      [
        `${KEY}:6: answers.colour.tolerance is one number from 0 on, {"absolute": 0.5} or {"relative": 0.1}; found {"absolute":1,"relative":1} (key-schema)`,
      ],
    ],
    [
      "a date in another hand",
      RECORD,
      "2016-08-31",
      "31.8.2016",
      [`${RECORD}:5: date is a date, 2016-08-31; found "31.8.2016" (source-schema)`],
    ],
    [
      "an address without its beginning",
      RECORD,
      "https://example.org/",
      "example.org",
      [`${RECORD}:6: url is an address, https://…; found "example.org" (source-schema)`],
    ],
    [
      "a paragraph without its beginning",
      RECORD,
      '"begins": "Two", ',
      "",
      [`${RECORD}:10: paragraphs[1].begins is needed; found none (source-schema)`],
    ],
  ])("%s", (_, file, from, to, lines) => {
    for (const line of lines) expect(told(file, from, to)).toContainEqual(line);
  });
});

describe("a link that leads nowhere is told at its own line", () => {
  const lost = (owner: string) => `${owner} links to #nope; there is no such slide (unknown-slide)`;
  const link = "First.\n\nA [link](#nope).";
  test.each<Row>([
    ["on a slide", START, "One line.", link, [`${START}:24: ${lost("slide `shown`")}`]],
    [
      "on a slide, below its figure",
      START,
      "![A map](figures/map.svg)",
      `![A map](figures/map.svg)\n\n${link}`,
      [`${START}:28: ${lost("slide `shown`")}`],
    ],
    [
      "in a list",
      START,
      "One line.",
      "- One\n- [Two](#nope)",
      [`${START}:23: ${lost("slide `shown`")}`],
    ],
    [
      "for those who read alone",
      START,
      "Hello\n",
      `Hello\n\nAlone:\n\n${link}\n`,
      [`${START}:18: ${lost("slide `welcome`")}`],
    ],
    [
      "in notes",
      START,
      "**Say.** Look.",
      `**Say.** ${link}`,
      [`${START}:30: ${lost("slide `shown`")}`],
    ],
    [
      "in a caption",
      START,
      "![A map]",
      "![A [map](#nope)]",
      [`${START}:24: ${lost("slide `shown`")}`],
    ],
    [
      "in a stem",
      "quiz/01-first.md",
      "Which colour does the article give?",
      `Which?\n\n${link}`,
      [`quiz/01-first.md:9: ${lost("item `colour`")}`],
    ],
  ])("%s", (_, file, from, to, lines) => {
    expect(told(file, from, to)).toEqual(lines);
  });

  test("in the guide", () => {
    const files = sampleLesson().set("slides/guide/a.md", `# A\n\n${link}\n\n## B\n\n${link}\n`);
    expect(compile(files).diagnostics.map(wordDiagnostic)).toEqual([
      `slides/guide/a.md:5: ${lost("the introduction")}`,
      `slides/guide/a.md:11: ${lost('section "B"')}`,
    ]);
  });
});

describe("code that nothing closes is one mistake, at the line that opens it", () => {
  const open = "code ends with a line like the one that opens it; found none for";
  test.each<Row>([
    ["on a slide", START, "Hello", "```\nx = 1", [`${START}:12: ${open} \`\`\` (dialect)`]],
    [
      "of another mark",
      START,
      "Hello",
      "~~~~ js\nx = 1\n~~~",
      [`${START}:12: ${open} ~~~~ js (dialect)`],
    ],
    [
      "in notes",
      START,
      "**Say.** Look.",
      "**Say.** Look.\n\n```\n<b>",
      [`${START}:30: ${open} \`\`\` (dialect)`],
    ],
    [
      "before code that is closed",
      START,
      "One line.",
      "```\nx = 1\n\nNote:\n\n**Say.** A.\n\n---\n\n## More {#more source=1 minutes=1}\n\n```\n# y = 2\n```",
      [`${START}:22: ${open} \`\`\` (dialect)`],
    ],
    [
      "on the last slide",
      START,
      "checkpoint=colour}\n",
      "checkpoint=colour}\n\n```js\n",
      [`${START}:34: ${open} \`\`\`js (dialect)`],
    ],
    [
      "in a stem",
      "quiz/01-first.md",
      "Which colour does the article give?",
      "Which?\n\n```\nx",
      [`quiz/01-first.md:7: ${open} \`\`\` (dialect)`],
    ],
  ])("%s", (_, file, from, to, lines) => {
    expect(told(file, from, to)).toEqual(lines);
  });
});
