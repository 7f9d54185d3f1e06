import { expect, test } from "vitest";
import { sampleLesson, told } from "./sample-lesson.ts";

const START = "slides/01-start.md";
const MAP = "slides/figures/map.svg";

test.each([
  [
    "a missing figure",
    START,
    "figures/map.svg",
    "figures/plan.svg",
    "slides/01-start.md:24: slide `shown` shows figures/plan.svg; there is no such file in slides/ (missing-figure)",
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
    "two figures on a slide",
    START,
    "One line.",
    "![Two](figures/map.svg)",
    "slides/01-start.md:24: slide `shown` holds more than one figure (figure)",
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
])(
  "a mistake of a figure is named with its place, its rule and what was found: %s",
  (_, file, from, to, line) => {
    expect(told(sampleLesson(file, from, to))).toContainEqual(expect.stringContaining(line));
  },
);

test("a figure may be built up in groups, step by step", () => {
  const groups = '<g data-step="1"></g><g class="line" data-step="2"></g><g data-step="2"></g>';
  expect(told(sampleLesson(MAP, "<text", `${groups}<text`))).toEqual([]);
});
