import { expect, test } from "vitest";
import { sampleLesson, told } from "./sample-lesson.ts";

const START = "slides/01-start.md";
const QUESTIONS = "quiz/01-first.md";
const KEY = "quiz/key.json";

test.each([
  [
    "raw HTML for those who read alone",
    START,
    "Hello\n",
    "Hello\n\nAlone:\n\n<b>You</b>\n",
    "slides/01-start.md:16: raw HTML is not allowed; found <b> (raw-html)",
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
    "a link in a title",
    START,
    "## A figure {",
    "## A [figure](#check) {",
    'slides/01-start.md:20: a heading holds no link; found "A [figure](#check)" (no-title)',
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
    "raw HTML in an explanation",
    KEY,
    "It says so.",
    "<i>It</i> says so.",
    "quiz/key.json:7: raw HTML is not allowed; found <i> (raw-html)",
  ],
  [
    "raw HTML in an option",
    QUESTIONS,
    "Blue",
    "<b>Blue</b>",
    "quiz/01-first.md:9: raw HTML is not allowed; found <b> (raw-html)",
  ],
])(
  "a text that goes beyond the dialect is named, wherever it stands: %s",
  (_, file, from, to, line) => {
    expect(told(sampleLesson(file, from, to))).toContainEqual(expect.stringContaining(line));
  },
);
