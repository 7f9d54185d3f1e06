/** A whole lesson in miniature, for tests that break one thing at a time. */
import { wordDiagnostic } from "../markdown/diagnostic.ts";
import { compile } from "./lesson.ts";

const SAMPLE: Readonly<Record<string, string>> = {
  "slides/01-start.md": `---
title: A sample
lang: en
objectives:
  first: Know the first thing.
---

# Start

## Welcome {#welcome .title source="none: a greeting" minutes=1}

Hello

Note:

**Say.** Hello.

---

## A figure {#shown source="1 2" minutes=2}

One line.

![A map](figures/map.svg)

Note:

**Say.** Look.

---

## Check {#check source=2 minutes=2 checkpoint=colour}

Note:

**Ask, 1 min.** Which?
`,
  "slides/figures/map.svg": `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 720 450">
<title>Map</title>
<desc>A map of a place.</desc>
<text x="10" y="40">Here</text>
</svg>
`,
  "quiz/01-first.md": `# First

## A colour {#colour type=single objective=first level=recall}

Which colour does the article give?

- a) Red
- b) Green
- c) Blue
`,
  "quiz/key.json": `{
  "answers": {
    "colour": {
      "correct": "b",
      "evidence": [{ "paragraph": 2, "facts": ["green"] }],
      "slide": "shown",
      "explanation": "It says so.",
      "distractors": { "a": "Not named.", "c": "Not named." }
    }
  }
}
`,
  "quiz/source.json": `{
  "author": "A. Writer",
  "title": "A Title of Some Length That Could Be Quoted",
  "publication": "Journal",
  "date": "2016-08-31",
  "url": "https://example.org/",
  "cited": "Writer 2016",
  "paragraphs": [
    { "begins": "One", "sha256": "0000000000000000000000000000000000000000000000000000000000000000" },
    { "begins": "Two", "sha256": "0000000000000000000000000000000000000000000000000000000000000000" }
  ]
}
`,
};

/** The sample, with one text replaced. @throws Error where `from` is not in the file. */
export function sampleLesson(file?: string, from?: string, to = ""): Map<string, string> {
  const files = new Map(Object.entries(SAMPLE));
  if (file === undefined || from === undefined) return files;
  const text = files.get(file);
  if (text === undefined || !text.includes(from)) throw new Error(`${file} does not hold: ${from}`);
  return files.set(
    file,
    text.replace(from, () => to),
  );
}

/** What the author of a lesson is told, a line a mistake. */
export function told(...lesson: Parameters<typeof compile>): string[] {
  return compile(...lesson).diagnostics.map(wordDiagnostic);
}
