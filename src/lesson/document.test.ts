import { describe, expect, test } from "vitest";
import { wordDiagnostic } from "../markdown/diagnostic.ts";
import { compile } from "./lesson.ts";
import { sampleLesson } from "./sample-lesson.ts";

function withFile(path: string, text: string) {
  const { lesson, diagnostics } = compile(sampleLesson().set(path, text));
  return { lesson, messages: diagnostics.map(wordDiagnostic) };
}

test("a guide is read a file at a time, in the order of their names", () => {
  const files = sampleLesson()
    .set(
      "slides/guide/02-before.md",
      "# Before class\n\nRead it.\n\n## The day before\n\n- Print\n",
    )
    .set("slides/guide/01-why.md", "# Why this lesson\n\nFor you.\n");
  const { lesson, diagnostics } = compile(files);
  expect(diagnostics).toEqual([]);
  expect(lesson.guide).toMatchObject([
    { id: "why", title: "Why this lesson", introduction: "For you.", sections: [] },
    {
      id: "before",
      title: "Before class",
      introduction: "Read it.",
      sections: [{ id: undefined, title: "The day before", body: "- Print" }],
    },
  ]);
});

test("a sheet holds lines and cells to write in", () => {
  const text = "# My map\n\nYour name:\n\n____\n\n| Term | Yours |\n|---|---|\n| Brand | |\n";
  const { lesson, messages } = withFile("slides/sheets/map.md", text);
  expect(messages).toEqual([]);
  expect(lesson.sheets[0]).toMatchObject({ id: "map", title: "My map" });
});

test.each([
  ["# Exit slip {copies=3}", 3],
  ["# Exit slip", 1],
])("%s stands on a page %i times", (title, copies) => {
  const { lesson, messages } = withFile("slides/sheets/slip.md", `${title}\n\nWhy?\n`);
  expect(messages).toEqual([]);
  expect(lesson.sheets).toMatchObject([{ title: "Exit slip", copies }]);
});

test("replies to what may be said in class are read from slides/guide/if.md", () => {
  const text =
    "# If …\n\nCalmly.\n\n## A hostile remark {#hostile}\n\n**Say.** We judge acts.\n\nNot people.\n\n**Don't.** Argue.\n";
  const { lesson, messages } = withFile("slides/guide/if.md", text);
  expect(messages).toEqual([]);
  expect(lesson.replies).toEqual([
    {
      id: "hostile",
      title: "A hostile remark",
      say: "We judge acts.\n\nNot people.",
      dont: "Argue.",
    },
  ]);
});

describe("each mistake in a guide or a sheet is named with its place", () => {
  test.each([
    [
      "no title",
      "slides/guide/a.md",
      "Text\n",
      "slides/guide/a.md:1: a file begins with its title, # Like this (no-title)",
    ],
    [
      "a second title",
      "slides/sheets/a.md",
      "# A\n\n# B\n",
      'slides/sheets/a.md:3: a file has one title, and sections begin with ##; found "# B" (no-title)',
    ],
    [
      "raw HTML",
      "slides/guide/a.md",
      "# A\n\n## B\n\n<b>c</b>\n",
      "slides/guide/a.md:5: raw HTML is not allowed; found <b> (raw-html)",
    ],
    [
      "a rule that is no line to write on",
      "slides/sheets/a.md",
      "# A\n\n***\n",
      'slides/sheets/a.md:3: "hr" is not allowed here; found *** (dialect)',
    ],
    [
      "no copies at all",
      "slides/sheets/a.md",
      "# A {copies=0}\n",
      'slides/sheets/a.md:1: copies of a text on one page are 1 to 6; found "0" (attributes)',
    ],
    [
      "an attribute that a title does not have",
      "slides/sheets/a.md",
      "# A {size=3}\n",
      'slides/sheets/a.md:1: "size" is no attribute here; these are: copies (attributes)',
    ],
    [
      "a reply without its Don't",
      "slides/guide/if.md",
      "# If\n\n## A {#a}\n\n**Say.** B\n",
      'slides/guide/if.md:3: an entry has an id, {#like-this}, then **Say.** and **Don\'t.**; found otherwise in "A" (reply)',
    ],
    [
      "a reply without an id",
      "slides/guide/if.md",
      "# If\n\n## A\n\n**Say.** B\n\n**Don't.** C\n",
      'slides/guide/if.md:3: an entry has an id, {#like-this}, then **Say.** and **Don\'t.**; found otherwise in "A" (reply)',
    ],
  ])("%s", (_, path, text, message) => {
    expect(withFile(path, text).messages).toContain(message);
  });
});
